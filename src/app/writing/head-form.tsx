/** What is said of a lesson as a whole. */
import type { ReactNode } from 'react';
import type { LessonRecord } from '../../format/lesson.ts';
import { FieldGroup } from './field-group.tsx';
import { NumberField, TextField } from './text-field.tsx';
import { TextsField } from './texts-field.tsx';

type Props = { readonly lesson: LessonRecord; readonly onChange: (lesson: LessonRecord) => void };

export function HeadForm({ lesson, onChange }: Props): ReactNode {
  const { title, id, intro, aims, ages, language } = lesson;
  return (
    <section className="record-section" aria-labelledby="draft-head">
      <h2 id="draft-head">The lesson</h2>
      <TextField
        label="Title"
        path={['title']}
        value={title}
        onChange={(next) => onChange({ ...lesson, title: next })}
      />
      <TextField
        label="Name of its file"
        hint="Lower-case letters, digits and hyphens. It is the lesson’s address too."
        path={['id']}
        value={id}
        onChange={(next) => onChange({ ...lesson, id: next })}
      />
      <TextField
        label="For the teacher: what it is about, and what it needs"
        path={['intro']}
        rows={4}
        value={intro}
        onChange={(next) => onChange({ ...lesson, intro: next })}
      />
      <TextsField
        title="Aims"
        one="Aim"
        hint="What pupils can do afterwards."
        path={['aims']}
        values={aims}
        onChange={(next) => onChange({ ...lesson, aims: next })}
      />
      <FieldGroup title="Ages of the pupils" path={['ages']} apart={['from', 'to']}>
        <div className="draft-row">
          <NumberField
            label="From"
            path={['ages', 'from']}
            value={ages.from}
            onChange={(from) => onChange({ ...lesson, ages: { ...ages, from } })}
          />
          <NumberField
            label="To"
            path={['ages', 'to']}
            value={ages.to}
            onChange={(to) => onChange({ ...lesson, ages: { ...ages, to } })}
          />
        </div>
      </FieldGroup>
      <TextField
        label="Language of the lesson"
        hint="As a tag: en, de, pt-BR."
        path={['language']}
        value={language}
        onChange={(next) => onChange({ ...lesson, language: next })}
      />
    </section>
  );
}
