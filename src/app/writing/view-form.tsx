/** What the map and the story show: taken from a link, or chosen. */
import { type ReactNode, useId, useState } from 'react';
import { isOn } from '../../domain/events/day.ts';
import { PARTS } from '../../domain/events/participation.ts';
import { daysOf, parsePlainDate } from '../../domain/time/plain-date.ts';
import { longDate } from '../../domain/words/dates.ts';
import { partWords } from '../../domain/words/parts.ts';
import type { Path } from '../../format/issue.ts';
import type { ViewRecord } from '../../format/lesson.ts';
import { withField } from '../../format/lesson-draft.ts';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { FieldGroup } from './field-group.tsx';
import { ChoiceField } from './text-field.tsx';
import { viewFromLink } from './view-from-link.ts';

type Props = {
  readonly title: string;
  readonly path: Path;
  readonly view: ViewRecord;
  readonly onChange: (view: ViewRecord) => void;
};

const HIDDEN = [
  { what: 'black-sea' as const, words: 'Coasts of the Black Sea' },
  { what: 'journeys' as const, words: 'Journeys' },
  ...PARTS.map((what) => ({ what, words: partWords(what) })),
];

function LinkField({ onChange }: Pick<Props, 'onChange'>): ReactNode {
  const chronicle = useWholeChronicle();
  const id = useId();
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  const take = (): void => {
    const read = viewFromLink(link, chronicle);
    setSaid(read.ok ? 'Taken.' : read.error);
    if (!read.ok) return;
    setLink('');
    onChange(read.value);
  };
  return (
    <>
      <div className="draft-row">
        <div className="draft-field">
          <label htmlFor={id}>Link to a view of the week</label>
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            value={link}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => setLink(target.value)}
          />
        </div>
        <button type="button" onClick={take}>
          Take the view of this link
        </button>
      </div>
      <p role="status" className="draft-said" id={`${id}-said`}>
        {said}
      </p>
    </>
  );
}

function DayChoices({ ends }: { readonly ends: boolean }): ReactNode {
  const { extent } = useWholeChronicle();
  return daysOf(extent).map((day) => (
    <option key={day} value={day}>
      {ends ? `At the end of ${longDate(day)}` : longDate(day)}
    </option>
  ));
}

export function ViewForm({ title, path, view, onChange }: Props): ReactNode {
  const { events, extent } = useWholeChronicle();
  const { day, event = '', known = '', map, find, hide = [] } = view;
  const days: readonly string[] = daysOf(extent);
  const date = parsePlainDate(day);
  const onDay = date.ok ? events.filter((each) => isOn(each, date.value)) : [];
  const hasEvent = event === '' || onDay.some(({ id }) => id === event);
  return (
    <FieldGroup title={title} path={path} apart={['day', 'event', 'known']}>
      <LinkField onChange={onChange} />
      <ChoiceField
        label="Day"
        path={[...path, 'day']}
        value={day}
        onChange={(next) => onChange({ ...view, day: next })}
      >
        {!days.includes(day) && <option value={day}>{day}</option>}
        <DayChoices ends={false} />
      </ChoiceField>
      <ChoiceField
        label="Event that is open"
        path={[...path, 'event']}
        value={event}
        onChange={(next) => onChange(withField(view, 'event', next === '' ? undefined : next))}
      >
        <option value="">None</option>
        {!hasEvent && <option value={event}>{event}</option>}
        {onDay.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label="As known"
        path={[...path, 'known']}
        value={known}
        onChange={(next) => onChange(withField(view, 'known', next === '' ? undefined : next))}
      >
        <option value="">Now</option>
        {known !== '' && !days.includes(known) && <option value={known}>{known}</option>}
        <DayChoices ends />
      </ChoiceField>
      {(map || find) && (
        <p>
          {map && 'The map has a place and a size of its own. '}
          {find && 'Events are filtered. '}
          <button
            type="button"
            onClick={() => onChange(withField(withField(view, 'map', undefined), 'find', undefined))}
          >
            Show the whole week’s map and all events
          </button>
        </p>
      )}
      <details>
        <summary>Left out of the map{hide.length > 0 && `: ${hide.length}`}</summary>
        <ul className="field-list">
          {HIDDEN.map(({ what, words }) => (
            <li key={what}>
              <label className="draft-check">
                <input
                  type="checkbox"
                  checked={hide.includes(what)}
                  onChange={({ target }) => {
                    const next = target.checked ? [...hide, what] : hide.filter((each) => each !== what);
                    onChange(withField(view, 'hide', next.length === 0 ? undefined : next));
                  }}
                />
                {words}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </FieldGroup>
  );
}
