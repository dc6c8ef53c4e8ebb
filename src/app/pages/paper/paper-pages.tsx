/** The sheets for a classroom: reads the address and shows the one that it names. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { type PaperAddress, readPaperAddress } from '../../routing/paper-address.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { RecordReading } from '../records/record-reading.tsx';
import { DayPaperPage } from './day-papers.tsx';
import { LessonPaperPage } from './lesson-papers.tsx';
import { PaperList } from './paper-list.tsx';
import { WallPage } from './wall-page.tsx';
import '../records/records.css';
import '../../../views/story/sheet-day.css';
import '../../../views/paper/paper.css';

export function PaperPages(): ReactNode {
  const { pathname } = useLocation();
  const { chronicles } = useShelf();
  const read = readPaperAddress(pathname);
  const chronicle = read && chronicles.get(read.chronicle);
  if (!chronicle) return <NotFoundPage />;
  return (
    <RecordReading chronicle={chronicle}>
      <AddressedPaper address={read.address} />
    </RecordReading>
  );
}

function AddressedPaper({ address }: { readonly address: PaperAddress }): ReactNode {
  switch (address.kind) {
    case 'paper':
      return <PaperList />;
    case 'wall':
      return <WallPage />;
    case 'handout':
    case 'map-to-colour':
    case 'map-answers':
      return <DayPaperPage kind={address.kind} given={address.day} />;
    case 'worksheet':
    case 'answers':
    case 'cards':
      return <LessonPaperPage kind={address.kind} given={address.lesson} />;
  }
}
