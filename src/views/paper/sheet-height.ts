/**
 * How tall the parts of a sheet are, rather too tall than too short, so that sheets are parted by us and not by a printer:
 * then it is known how many there are. Sizes in mm of paper.
 */

/** What A4 and Letter both hold, with margins of 1 cm, below a sheet's head. */
export const SHEET_MM = 232;

/** Letters in a line of full width, and beside a code. */
export const LINE = { full: 100, besideCode: 84 } as const;
export const LINE_MM = 4.9;

export const textMm = (text: string, letters: number): number =>
  text === '' ? 0 : Math.ceil(text.length / letters) * LINE_MM;

/** In order, as many on each sheet as fit; what is taller than a sheet has one of its own. */
export function toSheets<T>(things: readonly T[], heightMm: (thing: T) => number): T[][] {
  const sheets: T[][] = [];
  let leftMm = 0;
  for (const thing of things) {
    const mm = heightMm(thing);
    const last = sheets.at(-1);
    if (last && mm <= leftMm) {
      last.push(thing);
      leftMm -= mm;
    } else {
      sheets.push([thing]);
      leftMm = SHEET_MM - mm;
    }
  }
  return sheets;
}
