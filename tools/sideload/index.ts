/**
 * Sideload: the add-in in an Office of this computer, for those who develop it.
 * In: the computer's platform and what was asked for.  Out: what to say and which program to run; then its run.
 * Knows nothing of the registry or folders an Office looks in: office-addin-debugging does.
 */
export { planStart, planStop } from './plan';
export type { Plan } from './plan';
export { runPlan } from './run-plan';
