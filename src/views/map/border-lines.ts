/** Sorts a topology's arcs into the lines that a map draws differently. */
import type { MultiLineString, Position } from 'geojson';
import type { WorldTopology } from './world-topology.ts';

/**
 * `coast`: one country on one side. `solid`: between two countries. `dashed`: a border whose course the other side
 * contests or occupies across. `defacto`: a line of control inside a country.
 */
export type BorderClass = 'coast' | 'solid' | 'dashed' | 'defacto';

type Claimed = { readonly ed: string; readonly df: string; readonly claim?: string };
type Use = { readonly countries: Set<string>; readonly disputed: Claimed[] };

/** Arcs are numbered; a negative number is one's complement, walked backwards. */
function eachArc(arcs: unknown, visit: (index: number) => void): void {
  if (Array.isArray(arcs)) for (const arc of arcs) eachArc(arc, visit);
  else if (typeof arcs === 'number') visit(arcs < 0 ? ~arcs : arcs);
}

function usesOf(topology: WorldTopology): Map<number, Use> {
  const uses = new Map<number, Use>();
  const entryOf = (index: number): Use => {
    const use = uses.get(index) ?? { countries: new Set<string>(), disputed: [] };
    uses.set(index, use);
    return use;
  };
  for (const geometry of topology.objects.countries.geometries)
    if ('arcs' in geometry) eachArc(geometry.arcs, (index) => entryOf(index).countries.add(String(geometry.id)));
  for (const geometry of topology.objects.disputed.geometries) {
    const { properties } = geometry;
    if ('arcs' in geometry && properties && 'ed' in properties)
      eachArc(geometry.arcs, (index) => entryOf(index).disputed.push(properties));
  }
  return uses;
}

function positionsOf({ transform, arcs }: WorldTopology, index: number): Position[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  let x = 0;
  let y = 0;
  return (arcs[index] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * kx + tx, y * ky + ty];
  });
}

/** Without the cut at the antimeridian, which is no coast. */
function coastPieces(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const position of line) {
    if (Math.abs(position[0] ?? 0) > 179.9) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    } else piece.push(position);
  }
  return piece.length > 1 ? [...pieces, piece] : pieces;
}

function classOf({ countries, disputed }: Use): BorderClass {
  if (countries.size === 0) return 'defacto';
  if (countries.size === 1) return 'coast';
  const isContested = disputed.some(({ ed, df, claim }) => {
    const other = [...countries].find((country) => country !== ed);
    return other !== undefined && (df === other || (claim ?? '').split(' ').includes(other));
  });
  return isContested ? 'dashed' : 'solid';
}

export function borderLines(topology: WorldTopology): Record<BorderClass, MultiLineString> {
  const lines: Record<BorderClass, Position[][]> = { coast: [], solid: [], dashed: [], defacto: [] };
  for (const [index, use] of usesOf(topology)) {
    const line = positionsOf(topology, index);
    const kind = classOf(use);
    if (kind === 'coast') lines.coast.push(...coastPieces(line));
    else lines[kind].push(line);
  }
  const toGeometry = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
  return {
    coast: toGeometry(lines.coast),
    solid: toGeometry(lines.solid),
    dashed: toGeometry(lines.dashed),
    defacto: toGeometry(lines.defacto),
  };
}
