import { config } from '../package.json';
import { planStart, runPlan } from './sideload';

/** Opens the add-in: `npm start` in Word, `npm run start:excel`, `npm run start:web -- ADDRESS`. */
const address = `http://localhost:${String(config.dev_server_port)}/`;
runPlan(planStart(process.platform, process.argv.slice(2), address));
