/**
 * Optimal assignment of every row to a column of its own (the Hungarian method with potentials and shortest augmenting paths,
 * O(rows^2 x columns)). `costs[row][column]`, at least as many columns as rows, finite costs. Returns the column of each row with the
 * least total cost; the same costs always give the same answer. Throws when there are more rows than columns.
 * Source: Jonker and Volgenant 1987, "A shortest augmenting path algorithm for dense and sparse linear assignment problems".
 */
export function computeAssignment(costs: readonly Float64Array[]): number[] {
  const rowCount = costs.length;
  const columnCount = costs[0]?.length ?? 0;
  if (rowCount > columnCount) throw new RangeError("more rows than columns");
  // Index 0 is the virtual column from which each augmenting path starts; real columns are 1..columnCount.
  const state: State = {
    rowPotential: new Float64Array(rowCount + 1),
    columnPotential: new Float64Array(columnCount + 1),
    rowOfColumn: new Int32Array(columnCount + 1),
    previous: new Int32Array(columnCount + 1),
  };
  for (let row = 1; row <= rowCount; row += 1) augment({ row, costs, state });
  const result = new Array<number>(rowCount).fill(-1);
  for (let column = 1; column <= columnCount; column += 1) {
    const row = state.rowOfColumn[column] ?? 0;
    if (row > 0) result[row - 1] = column - 1;
  }
  return result;
}

type State = {
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  rowOfColumn: Int32Array;
  previous: Int32Array;
};

function augment({ row, costs, state }: { row: number; costs: readonly Float64Array[]; state: State }): void {
  const { rowOfColumn, previous } = state;
  const size = rowOfColumn.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const isUsed = new Uint8Array(size);
  rowOfColumn[0] = row;
  let column = 0;
  do {
    isUsed[column] = 1;
    const { next, delta } = findNextColumn({ column, costs, state, least, isUsed });
    shiftPotentials({ delta, state, least, isUsed });
    column = next;
  } while (rowOfColumn[column] !== 0);
  while (column !== 0) {
    const from = previous[column] ?? 0;
    rowOfColumn[column] = rowOfColumn[from] ?? 0;
    column = from;
  }
}

type Step = { state: State; least: Float64Array; isUsed: Uint8Array };

function findNextColumn({
  column,
  costs,
  state,
  least,
  isUsed,
}: Step & { column: number; costs: readonly Float64Array[] }) {
  const row = state.rowOfColumn[column] ?? 0;
  const rowCosts = costs[row - 1] as Float64Array;
  const rowPotential = state.rowPotential[row] as number;
  let delta = Number.POSITIVE_INFINITY;
  let next = 0;
  for (let other = 1; other < least.length; other += 1) {
    if (isUsed[other] === 1) continue;
    const reduced = (rowCosts[other - 1] as number) - rowPotential - (state.columnPotential[other] as number);
    if (reduced < (least[other] as number)) {
      least[other] = reduced;
      state.previous[other] = column;
    }
    if ((least[other] as number) < delta) {
      delta = least[other] as number;
      next = other;
    }
  }
  return { next, delta };
}

function shiftPotentials({ delta, state, least, isUsed }: Step & { delta: number }): void {
  const { rowPotential, columnPotential, rowOfColumn } = state;
  for (let column = 0; column < least.length; column += 1) {
    if (isUsed[column] === 1) {
      const row = rowOfColumn[column] as number;
      rowPotential[row] = (rowPotential[row] as number) + delta;
      columnPotential[column] = (columnPotential[column] as number) - delta;
    } else {
      least[column] = (least[column] as number) - delta;
    }
  }
}
