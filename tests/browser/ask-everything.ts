/** Runs in the page: asks everything on it that states something, as a press would, and tells what did not answer, or amiss. */
export type Walked = {
  readonly asked: number;
  /** How many of these are marks, numbers, statuses, times and the like, of which it is known what they are about. */
  readonly told: number;
  /** What has no answer, or one without a source. */
  readonly silent: readonly string[];
  /** What is answered for something else than it states. */
  readonly amiss: readonly string[];
};

export type Walk = {
  readonly panels: string;
  readonly marks: string;
  /** What states nothing of the world, each for its reason. */
  readonly exempt: readonly string[];
  /**
   * What is stated by what stands within: the kind of subject, and the attribute that says which, on it or round it. The
   * first that fits counts.
   */
  readonly about: readonly { readonly at: string; readonly subject: string; readonly of?: string }[];
};

export async function askEverything({ panels, marks, exempt, about }: Walk): Promise<Walked> {
  const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const found = new Set<Element>();
  for (const panel of document.querySelectorAll(panels)) {
    for (const mark of panel.querySelectorAll(marks)) if (mark.checkVisibility()) found.add(mark);
    const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (/[\p{L}\d]/u.test(text.nodeValue ?? '') && text.parentElement?.checkVisibility())
        found.add(text.parentElement);
  }
  const expected = (element: Element): string | null => {
    for (const { at, subject, of } of about) {
      const stated = element.closest(at);
      if (!stated) continue;
      const which = of === undefined ? '' : (stated.closest(`[${of}]`)?.getAttribute(of) ?? '?');
      return which === '' ? subject : `${subject} ${which}`;
    }
    return null;
  };
  const [silent, amiss] = [[] as string[], [] as string[]];
  let [asked, told] = [0, 0];
  for (const element of found) {
    if (element.closest(exempt.join()) !== null) continue;
    asked += 1;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await drawn();
    const answer = document.querySelector('dialog.evidence');
    const sources = answer?.querySelectorAll('.evidence-source').length ?? 0;
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''} “${element.textContent.slice(0, 60)}”`;
    if (sources === 0 || !answer?.querySelector('h2')?.textContent) silent.push(name);
    const [subject, right] = [answer?.getAttribute('data-subject') ?? '', expected(element)];
    if (right) told += 1;
    if (right && subject !== right && !subject.startsWith(`${right} `))
      amiss.push(`${name} is about “${subject}”, not “${right}”`);
    // The whole event, and the ground of the map, answer for anything: only for what is about nothing else.
    if (right === null && /^(event |ground$)/.test(subject)) amiss.push(`${name} has but the answer of “${subject}”`);
    if (!answer) continue;
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await drawn();
  }
  return { asked, told, silent, amiss };
}
