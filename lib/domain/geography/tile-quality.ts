type Plane = { x: number; y: number };

const NEIGHBOURS = 4;

/**
 * How well a grid keeps neighbours: `kept` is the share of each place's four nearest places that lie within two cells of it on the grid
 * (larger of the column and row distance), `directions` the share of those pairs that keep their compass side, `score` weighs both and
 * punishes holes. Places and cells are parallel lists; fewer than two places count as perfect.
 */
export function measureNeighbours({ places, cells }: { places: readonly Plane[]; cells: readonly Plane[] }): {
  kept: number;
  adjacent: number;
  directions: number;
  score: number;
} {
  let pairs = 0;
  let near = 0;
  let adjacent = 0;
  let sameSide = 0;
  places.forEach((place, index) => {
    const cell = cells[index] as Plane;
    for (const other of listNearest({ places, index })) {
      const otherPlace = places[other] as Plane;
      const otherCell = cells[other] as Plane;
      const reach = Math.max(Math.abs(otherCell.x - cell.x), Math.abs(otherCell.y - cell.y));
      const along =
        (otherCell.x - cell.x) * (otherPlace.x - place.x) + (otherCell.y - cell.y) * (otherPlace.y - place.y);
      pairs += 1;
      if (reach <= 2) near += 1;
      if (reach <= 1) adjacent += 1;
      if (along > 0) sameSide += 1;
    }
  });
  if (pairs === 0) return { kept: 1, adjacent: 1, directions: 1, score: 1 };
  const shares = { kept: near / pairs, adjacent: adjacent / pairs, directions: sameSide / pairs };
  return { ...shares, score: shares.kept + shares.adjacent + shares.directions - 0.15 * countHoles(cells) };
}

function listNearest({ places, index }: { places: readonly Plane[]; index: number }): number[] {
  const from = places[index] as Plane;
  return places
    .map((place, other) => ({ other, distance: (place.x - from.x) ** 2 + (place.y - from.y) ** 2 }))
    .filter(({ other }) => other !== index)
    .toSorted((a, b) => a.distance - b.distance || a.other - b.other)
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}

/** Empty cells with tiles on all four sides, as a share of the tiles. */
function countHoles(cells: readonly Plane[]): number {
  const taken = new Set(cells.map((cell) => `${cell.x} ${cell.y}`));
  const holes = new Set<string>();
  const isTaken = (x: number, y: number) => taken.has(`${x} ${y}`);
  for (const { x, y } of cells) {
    const key = `${x + 1} ${y}`;
    if (taken.has(key)) continue;
    if (isTaken(x + 2, y) && isTaken(x + 1, y - 1) && isTaken(x + 1, y + 1)) holes.add(key);
  }
  return holes.size / cells.length;
}
