/** What a page that lets itself be asked has to keep: all else of asking may be loaded when it is first wished for. */

/** `once`: of what has focus, or is selected; if neither states anything, it stays on. `on`: until it is left. */
export type AskingWish = 'off' | 'once' | 'on';
