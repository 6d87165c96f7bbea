import { Checkbox, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import type { Picture } from './picture.types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { draw, ofThisCase, lineHeight, linesOf, trailOf, waysFrom, type Drawing } from './picture.logic.js';
import './picture.css';

interface Standing {
  processes: readonly CaseProcess[];
  entries: readonly TimelineEntry[];
}

/** The process as a picture with its present stage; below it the same as text. */
export default function ProcessPicture({ processes, entries }: Standing) {
  const { localized, t } = useLanguage();
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const process = processes.find(({ id }) => id === chosen) ?? processes.find(({ open }) => open) ?? processes[0];
  if (!process) return null;
  return (
    <>
      <div className="picture-head">
        {processes.length > 1 ? (
          <Segmented
            value={process.id}
            onChange={setChosen}
            options={processes.map(({ id, label, stageLabel }) => ({
              value: id,
              label: `${localized(label)} · ${localized(stageLabel)}`,
            }))}
          />
        ) : null}
        <Checkbox checked={whole} onChange={({ target }) => setWhole(target.checked)}>
          {t('picture.whole')}
        </Checkbox>
      </div>
      <PictureOfProcess key={process.id} process={process} entries={entries} whole={whole} />
    </>
  );
}

interface PictureProps {
  process: CaseProcess;
  entries: readonly TimelineEntry[];
  /** With the ways this case neither went nor can go now. */
  whole: boolean;
}

function PictureOfProcess({ process, entries, whole }: PictureProps) {
  const query = useApi('/api/pictures/{kind}', { params: { path: { kind: process.kind } } });
  const { language } = useLanguage();
  const { id, stage } = process;
  const drawing = useMemo(() => {
    const trail = trailOf(entries, id);
    return query.data ? draw(whole ? query.data : ofThisCase(query.data, stage, trail), stage, trail, language) : null;
  }, [query.data, entries, id, language, stage, whole]);
  return (
    <QueryResult query={query}>
      {(picture) => (
        <>
          {drawing ? <Diagram drawing={drawing} /> : null}
          <PictureText picture={picture} process={process} />
        </>
      )}
    </QueryResult>
  );
}

/** As small as words can still be read: what is wider is scrolled. */
const smallest = 0.75;

/** Hidden from screen readers: the text below says the same. */
function Diagram({ drawing: { frame, boxes, arrows } }: { drawing: Drawing }) {
  return (
    // A wide picture is scrolled sideways, by keyboard too.
    <div className="picture" tabIndex={0} role="group" aria-labelledby="picture-title">
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        width={frame.width}
        style={{ minWidth: frame.width * smallest }}
        aria-hidden="true"
      >
        <defs>
          {(['passed', 'open', 'other'] as const).map((state) => (
            <marker
              key={state}
              id={`tip-${state}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path className={`tip-${state}`} d="M0 0 8 4 0 8z" />
            </marker>
          ))}
        </defs>
        {arrows.map(({ key, path, words, state }) => (
          <path key={key} className={`way way-${state}`} d={path} markerEnd={`url(#tip-${state})`}>
            <title>{words}</title>
          </path>
        ))}
        {boxes.map(({ stage, words, state, x, y, width: wide, height: high }) => (
          <g key={stage} className={`stage-box stage-${state}`} data-stage={stage}>
            <rect x={x} y={y} width={wide} height={high} rx="8" />
            <Words words={words} x={x + wide / 2} y={y + high / 2} />
          </g>
        ))}
        {arrows
          .filter(({ isLabelled }) => isLabelled)
          .map(({ key, words, x, y }) => (
            <Words key={key} className="way-words" words={words} x={x} y={y} />
          ))}
      </svg>
    </div>
  );
}

/** Words in as many lines as they need, about a middle. */
function Words({ words, x, y, className }: { words: string; x: number; y: number; className?: string }) {
  const lines = linesOf(words);
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={className} x={x} y={top}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function PictureText({ picture, process }: { picture: Picture; process: CaseProcess }) {
  const { localized, t } = useLanguage();
  const ways = waysFrom(picture, process.stage);
  const nameOf = (stage: string): string => {
    const found = picture.stages.find((one) => one.stage === stage);
    return found ? localized(found.label) : stage;
  };
  return (
    <div className="picture-words">
      <p>{t('picture.now', { stage: localized(process.stageLabel) })}</p>
      {ways.length === 0 ? <p className="quiet">{t('picture.end')}</p> : null}
      <ul>
        {ways.map(({ to, by }) => (
          <li key={to}>
            {t('picture.way', { by: by.map(({ label }) => localized(label)).join(' / '), to: nameOf(to) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
