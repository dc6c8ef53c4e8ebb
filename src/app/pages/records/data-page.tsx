/** What can be taken away: all records and those of each day, in every form, with size, terms and edition. */
import { dataListings } from 'virtual:data-files';
import { oneFileBytes } from 'virtual:one-file';
import type { ReactNode } from 'react';
import { daysOf, type PlainDate } from '../../../domain/time/plain-date.ts';
import { longDate } from '../../../domain/words/dates.ts';
import { editionWords } from '../../../domain/words/edition.ts';
import { dataPageWords } from '../../../domain/words/pages.ts';
import { sizeWords } from '../../../domain/words/sizes.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../format/export/format-list.ts';
import { RecordSection } from '../../../views/story/record-parts.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { dataPath, oneFilePath } from '../../routing/data-address.ts';
import { RecordFrame } from './record-frame.tsx';
import './data.css';

type FileProps = { readonly format: (typeof EXPORT_FORMATS)[number]; readonly day: PlainDate | null };

/** A feed is followed, all else is saved. */
const isSaved = ({ ending }: ExportFormat): boolean => ending !== 'atom';

function FileLink({ format, day }: FileProps): ReactNode {
  const { id } = useChronicle();
  const { chronicle } = useOwnPageLinks();
  const path = dataPath(id, day, format.ending);
  const bytes = dataListings[id]?.bytes[path];
  return (
    <>
      <a href={chronicle + path.slice(`/${id}/`.length)} type={format.type} download={isSaved(format) || undefined}>
        {format.label}
        {day !== null && <span className="visually-hidden"> of {longDate(day)}</span>}
      </a>
      {bytes !== undefined && <span className="data-size"> {sizeWords(bytes)}</span>}
    </>
  );
}

function Terms(): ReactNode {
  const chronicle = useChronicle();
  const { evidence } = useOwnPageLinks();
  const hash = dataListings[chronicle.id]?.hash;
  return (
    <ul>
      <li>
        Licence: {chronicle.licence}
        {chronicle.byline !== null && `, ${chronicle.byline}`}.
      </li>
      {hash !== undefined && <li>{editionWords(chronicle, hash)}</li>}
      <li>
        Each file names its sources, licence and edition. How to cite them stands on the page{' '}
        <a href={evidence}>Says who?</a>
      </li>
      <li>What was only planned says so in every row and entry. Where sources differ, each answer stands.</li>
      <li>
        Hours are given where a source tells them exactly. An event whose hour is unsure or not told lasts all day in
        the calendar, and says in words what is known.
      </li>
      <li>
        CSV is UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula has an apostrophe before
        it.
      </li>
    </ul>
  );
}

/** Offered by the site alone: within the file there is nothing more to take. */
function OneFile(): ReactNode {
  const { id } = useChronicle();
  const { chronicle } = useOwnPageLinks();
  const bytes = oneFileBytes[id];
  if (bytes === undefined) return null;
  return (
    <RecordSection title="For a computer without a network">
      <dl className="data-forms">
        <div>
          <dt>
            <a href={chronicle + oneFilePath(id).slice(`/${id}/`.length)} type="text/html" download>
              All pages in one file
            </a>
            <span className="data-size"> {sizeWords(bytes)}</span>
          </dt>
          <dd>
            Opens in a browser by a double click, from a disk or a stick: every day, search, evidence, lessons, pages
            for paper and all files of this page. It asks nothing of any network, and its map needs no WebGL.
          </dd>
        </div>
      </dl>
    </RecordSection>
  );
}

export function DataPage(): ReactNode {
  const chronicle = useChronicle();
  return (
    <RecordFrame words={dataPageWords(chronicle)}>
      <div className="story record data">
        <RecordSection title="Everything">
          <dl className="data-forms">
            {EXPORT_FORMATS.map((format) => (
              <div key={format.ending}>
                <dt>
                  <FileLink format={format} day={null} />
                </dt>
                <dd>{format.holds}</dd>
              </div>
            ))}
          </dl>
        </RecordSection>
        <OneFile />
        <RecordSection title="Day by day">
          {daysOf(chronicle.extent).map((day) => (
            <div key={day} className="data-day">
              <h3>{longDate(day)}</h3>
              <ul>
                {EXPORT_FORMATS.map((format) => (
                  <li key={format.ending}>
                    <FileLink format={format} day={day} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </RecordSection>
        <RecordSection title="On what terms, and how to read them">
          <Terms />
        </RecordSection>
      </div>
    </RecordFrame>
  );
}
