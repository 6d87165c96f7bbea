import { graphlib, layout } from '@dagrejs/dagre';
import type { TimelineEntry } from '../../api/types.js';
import type { Picture } from './picture.types.js';
import type { Language } from '../../language/label.js';

interface Point {
  x: number;
  y: number;
}

/** As the layout engine names the ends of an edge. */
interface Way {
  v: string;
  w: string;
}

interface Placed extends Point {
  width: number;
  height: number;
}

export interface Drawing {
  /** What has to be seen, arrows included. */
  frame: Placed;
  boxes: {
    stage: string;
    words: string;
    state: 'now' | 'passed' | 'ahead';
    x: number;
    y: number;
    width: number;
    height: number;
  }[];
  arrows: {
    key: string;
    path: string;
    words: string;
    state: 'passed' | 'open' | 'other';
    x: number;
    y: number;
    isLabelled: boolean;
  }[];
}

const boxHeight = 40;
const padding = 26;
/** Height of a further line of words in px. */
export const lineHeight = 17;
/** Longer words go on in the next line (px), or the picture would be as wide as English is. */
const longestLine = { latin: 150, chinese: 210 };

const longestOf = (words: string): number => longestLine[/\p{Script=Han}/u.test(words) ? 'chinese' : 'latin'];

/** Width of words in px at 14 px: Chinese characters are as wide as high, Latin ones about half. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 14 : 7.6), 0);

/** Words in lines of some width, broken between Latin words and between Chinese characters. */
export function linesOf(words: string, longest = longestOf(words)): string[] {
  const parts = words.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + part.trimEnd()) <= longest) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

const sizeOf = (words: string): { width: number; height: number } => {
  const lines = linesOf(words);
  return { width: Math.max(0, ...lines.map(widthOf)), height: (lines.length - 1) * lineHeight };
};

/** The ways out of a stage, acts that lead to the same stage together. */
export function waysFrom({ steps }: Picture, stage: string): { to: string; by: Picture['steps'] }[] {
  const ways = new Map<string, Picture['steps']>();
  for (const step of steps) if (step.from === stage) ways.set(step.to, [...(ways.get(step.to) ?? []), step]);
  return [...ways].map(([to, by]) => ({ to, by }));
}

/** Where the process has been, by its history: stages, and the ways it went (`from > to`). */
export function trailOf(
  entries: readonly Pick<TimelineEntry, 'process' | 'from' | 'to'>[],
  process: string,
): { stages: Set<string>; ways: Set<string> } {
  const own = entries.filter((entry) => entry.process === process && entry.to !== null);
  const ways = own.filter(({ from, to }) => from !== null && from !== to).map(({ from, to }) => `${from} > ${to}`);
  return {
    stages: new Set(own.flatMap(({ from, to }) => [from, to]).filter((stage) => stage !== null)),
    ways: new Set(ways),
  };
}

/**
 * The picture without what concerns other cases: the stages this one has been in and can come to next, and the ways between
 * them that it went or can go now. All ways of a procedure at once cross each other whatever their order.
 */
export function ofThisCase(picture: Picture, now: string, { stages, ways }: ReturnType<typeof trailOf>): Picture {
  const steps = picture.steps.filter(({ from, to }) => from === now || ways.has(`${from} > ${to}`));
  const near = new Set([now, ...stages, ...steps.map(({ to }) => to)]);
  return { ...picture, stages: picture.stages.filter(({ stage }) => near.has(stage)), steps };
}

/** Places the stages from left to right and the ways between them; only the ways out of the present stage have words. */
export function draw(picture: Picture, now: string, trail: ReturnType<typeof trailOf>, language: Language): Drawing {
  const graph = new graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 46, edgesep: 14, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { stage, label } of picture.stages) {
    const { width, height } = sizeOf(label[language]);
    graph.setNode(stage, { width: width + padding, height: height + boxHeight });
  }
  for (const { stage } of picture.stages) {
    for (const { to, by } of waysFrom(picture, stage)) {
      const words = by.map(({ label }) => label[language]).join(' / ');
      graph.setEdge(stage, to, stage === now ? { ...labelSize(words), labelpos: 'c', words } : { words });
    }
  }
  layout(graph);
  return {
    frame: frameOf(graph),
    boxes: boxesOf(picture, graph, now, trail.stages, language),
    arrows: arrowsOf(graph, now, trail.ways),
  };
}

function labelSize(words: string): { width: number; height: number } {
  const { width, height } = sizeOf(words);
  return { width: width + 8, height: height + 20 };
}

const margin = 6;

/** The engine's own size leaves out arrows that go round the outside. */
function frameOf(graph: graphlib.Graph): Placed {
  const nodes = graph.nodes().map((name: string) => graph.node(name) as Placed) as Placed[];
  const corners = nodes.flatMap(({ x, y, width, height }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  const bends = (graph.edges() as Way[]).flatMap(({ v, w }) => (graph.edge(v, w) as { points: Point[] }).points);
  const [xs, ys] = [[...corners, ...bends].map(({ x }) => x), [...corners, ...bends].map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

function boxesOf(
  picture: Picture,
  graph: graphlib.Graph,
  now: string,
  passed: ReadonlySet<string>,
  language: Language,
): Drawing['boxes'] {
  return picture.stages.map(({ stage, label }) => {
    const { x, y, width, height } = graph.node(stage) as Placed;
    const state = stage === now ? 'now' : passed.has(stage) ? 'passed' : 'ahead';
    return { stage, words: label[language], state, x: x - width / 2, y: y - height / 2, width, height };
  });
}

function arrowsOf(graph: graphlib.Graph, now: string, passed: ReadonlySet<string>): Drawing['arrows'] {
  return (graph.edges() as Way[]).map(({ v, w }) => {
    const {
      points,
      words,
      x = 0,
      y = 0,
    } = graph.edge(v, w) as { points: Point[]; words: string; x?: number; y?: number };
    const key = `${v} > ${w}`;
    const state = v === now ? 'open' : passed.has(key) ? 'passed' : 'other';
    return { key, path: curve(points), words, state, x, y, isLabelled: v === now };
  });
}

/** A smooth line through the middles between the points. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const isLast = index === rest.length - 2;
    const [x, y] = isLast ? [last.x, last.y] : [(point.x + next.x) / 2, (point.y + next.y) / 2];
    return `Q${point.x} ${point.y} ${x} ${y}`;
  });
  return [`M${first.x} ${first.y}`, ...(bends.length > 0 ? bends : [`L${last.x} ${last.y}`])].join(' ');
}
