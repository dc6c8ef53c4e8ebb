/** Whether a text has a form: asked by whoever checks, never by who only reads records, whose schema asks it itself. */
import type { Form } from './forms.ts';

/** Whether the text has the form and names something that exists. */
export const hasForm = ({ pattern, fault }: Form, text: string): boolean => pattern.test(text) && fault(text) === null;
