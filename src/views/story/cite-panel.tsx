/** What is on the screen, cited in each form, ready to be copied. */
import type { FocusEvent, ReactNode } from 'react';
import { type CitationTemplate, type CitedView, fillCitation } from '../../domain/evidence/fill-citation.ts';
import { CITATION_FORMS } from '../ui/page-links.ts';

type Props = { readonly template: CitationTemplate; readonly view: CitedView };

const selectAll = (event: FocusEvent<HTMLTextAreaElement>): void => event.currentTarget.select();

export function CitePanel({ template, view }: Props): ReactNode {
  return (
    <div className="story-cite">
      {CITATION_FORMS.map(({ ending, label }) => {
        const text = fillCitation(template, ending, view).trim();
        return (
          <label key={ending}>
            <span className="story-label">{label}</span>
            <textarea readOnly rows={4} value={text} onFocus={selectAll} spellCheck={false} />
          </label>
        );
      })}
    </div>
  );
}
