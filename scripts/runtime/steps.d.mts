export interface StepReport {
  /** What the step's closing line says after its title. */
  outcome(text: string): void;
  /** What the next progress line says. */
  progress(text: string): void;
}
export type Step = <Result>(title: string, work: (report: StepReport) => Result | Promise<Result>) => Promise<Result>;
export function createSteps(write: (line: string) => void): Step;
