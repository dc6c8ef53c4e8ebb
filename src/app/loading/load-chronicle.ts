/** The records of one chronicle: fetched, checked and parsed. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { err, type Result } from '../../domain/result.ts';
import { parsingSteps } from '../../format/parse-chronicle.ts';
import { fetchJson, type LoadFault } from './fetch-json.ts';
import { inTurns } from './take-turns.ts';

export async function loadChronicle(url: string): Promise<Result<Chronicle, LoadFault>> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const parsed = await inTurns(parsingSteps(fetched.value));
  if (parsed.ok) return parsed;
  const [first] = parsed.error;
  return err({ kind: 'broken', detail: first ? `${first.path}: ${first.message}` : 'the records are not sound' });
}
