/** Says which part of a document could not be drawn, so that the others can still be made and the fault can be found. */
export class BriefingRenderError extends Error {
  /** The key of the block (`HT-02`, `annex.targets`), or `document`, `leader` where no block is to blame. */
  readonly block: string;

  constructor(block: string, reason: string) {
    super(`${block}: ${reason}`);
    this.name = "BriefingRenderError";
    this.block = block;
  }
}
