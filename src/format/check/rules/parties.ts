/** Who takes part, and who belongs to what. */
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import type { Path } from '../../issue.ts';
import type { Records } from '../../records.ts';
import type { EventRecord } from '../../schema.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

type ParticipantRecord = NonNullable<EventRecord['participants']>[number];

const eachParticipant = <T>(
  { events }: Records,
  visit: (participant: ParticipantRecord, path: Path, before: readonly ParticipantRecord[]) => T[],
): T[] =>
  events.flatMap(({ record: { participants = [] }, path }) =>
    participants.flatMap((participant, index) =>
      visit(participant, [...path, 'participants', index], participants.slice(0, index)),
    ),
  );

export const PARTICIPANT_PARTY: Rule = {
  id: 'participant-party',
  description: 'A participant is exactly one country or one organisation.',
  check: ({ records }) =>
    eachParticipant(records, ({ country, organisation }, path) => {
      if ((country === undefined) !== (organisation === undefined)) return [];
      return country === undefined
        ? [findingAt(path, 'The participant is nobody', 'Add "country" or "organisation".')]
        : [
            findingAt(
              path,
              `The participant is both the country ${country} and the organisation "${organisation}"`,
              'Make two participants of it, each with its own sources.',
            ),
          ];
    }),
};

export const REPEATED_PARTICIPANT: Rule = {
  id: 'repeated-participant',
  description: 'A country or an organisation takes part in an event once.',
  check: ({ records }) =>
    eachParticipant(records, ({ country, organisation }, path, before) => {
      const isThere =
        (country !== undefined && before.some((other) => other.country === country)) ||
        (organisation !== undefined && before.some((other) => other.organisation === organisation));
      return isThere
        ? [
            findingAt(
              path,
              `${country ?? organisation} is among the participants already`,
              'Merge the two; where sources contradict each other, the mode is "disputed".',
            ),
          ]
        : [];
    }),
};

export const PERSON_COUNTRY: Rule = {
  id: 'person-country',
  description: 'The people of a participant that is a country are of that country.',
  check: ({ records }) => {
    const people = new Map(records.people.map(({ record }) => [record.id, record]));
    return eachParticipant(records, ({ country, people: ids = [] }, path) =>
      ids.flatMap((id, index) => {
        const person = people.get(id);
        if (country === undefined || !person || person.country === country) return [];
        const home = person.country === undefined ? 'of no country' : `of ${person.country}`;
        return [
          findingAt(
            [...path, 'people', index],
            `${person.name} is ${home}, but stands for ${country} here`,
            'Move the person to the right participant, or correct the country in people.json.',
          ),
        ];
      }),
    );
  },
};

export const REPEATED_GROUP_KIND: Rule = {
  id: 'repeated-group-kind',
  description: 'There is at most one group of each kind.',
  check: ({ records: { groups } }) =>
    groups
      .filter(({ record }, index) => groups.findIndex((other) => other.record.kind === record.kind) < index)
      .map(({ record, path }) =>
        findingAt([...path, 'kind'], `There is another group of the kind "${record.kind}"`, 'Merge the two groups.'),
      ),
};

const areDays = (...texts: readonly string[]): boolean => texts.every((text) => hasForm(FORMS.date, text));

export const MEMBERSHIP_ORDER: Rule = {
  id: 'membership-order',
  description: 'A membership does not end before it begins.',
  check: ({ records: { groups } }) =>
    groups.flatMap(({ record, path }) =>
      record.members.flatMap(({ country, from, until }, index) =>
        from !== undefined && until !== undefined && areDays(from, until) && from > until
          ? [
              findingAt(
                [...path, 'members', index, 'until'],
                `${country} is a member until ${until}, but only from ${from}`,
                'Correct one of the two days.',
              ),
            ]
          : [],
      ),
    ),
};

export const REPEATED_MEMBER: Rule = {
  id: 'repeated-member',
  description: 'A country is a member of a group once at a time.',
  check: ({ records: { groups } }) =>
    groups.flatMap(({ record: { members, label }, path }) =>
      members.flatMap((member, index) => {
        const isThere = members
          .slice(0, index)
          .some(
            (other) =>
              other.country === member.country &&
              (other.from ?? '') <= (member.until ?? '9999') &&
              (member.from ?? '') <= (other.until ?? '9999'),
          );
        return isThere
          ? [
              findingAt(
                [...path, 'members', index, 'country'],
                `${member.country} is a member of "${label}" already`,
                'Merge the two, or let one end before the other begins.',
              ),
            ]
          : [];
      }),
    ),
};
