import { planStop, runPlan } from './sideload';

/** Ends what `npm start` began: `npm stop`. */
runPlan(planStop(process.platform));
