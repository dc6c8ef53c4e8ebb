/** Runs in the page: asks everything on it that states something, as a press would, and tells what did not answer. */
export type Walked = {
  readonly asked: number;
  /** What has no answer, or one without a source. */
  readonly silent: readonly string[];
};

export type Walk = {
  readonly panels: string;
  readonly marks: string;
  /** What states nothing of the world, each for its reason. */
  readonly exempt: readonly string[];
};

export async function askEverything({ panels, marks, exempt }: Walk): Promise<Walked> {
  const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const found = new Set<Element>();
  for (const panel of document.querySelectorAll(panels)) {
    for (const mark of panel.querySelectorAll(marks)) if (mark.checkVisibility()) found.add(mark);
    const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (/[\p{L}\d]/u.test(text.nodeValue ?? '') && text.parentElement?.checkVisibility())
        found.add(text.parentElement);
  }
  const silent: string[] = [];
  let asked = 0;
  for (const element of found) {
    if (element.closest(exempt.join()) !== null) continue;
    asked += 1;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await drawn();
    const answer = document.querySelector('dialog.evidence');
    const sources = answer?.querySelectorAll('.evidence-source').length ?? 0;
    if (sources === 0 || !answer?.querySelector('h2')?.textContent)
      silent.push(`${element.tagName} ${element.getAttribute('class') ?? ''} “${element.textContent.slice(0, 60)}”`);
    if (!answer) continue;
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await drawn();
  }
  return { asked, silent };
}
