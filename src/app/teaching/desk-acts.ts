/** What either window does to the desk that both share; each does the rest in its own way. */
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { wentBack, wentOn, wentTo } from '../../domain/lessons/walk.ts';
import { covered, type DeskStore, stepped, walked } from '../../state/class-desk.ts';
import type { SettledAct } from './use-class-keys.ts';

/** What concerns one window alone. */
export type WindowAct = Exclude<SettledAct['kind'], 'on' | 'back' | 'first' | 'last' | 'to' | 'blank' | 'code'>;

export const deskActs =
  (desk: DeskStore, lesson: Lesson, inWindow: (kind: WindowAct) => void) =>
  (act: SettledAct): void => {
    switch (act.kind) {
      case 'on':
        desk.setState(stepped((walk) => wentOn(lesson, walk)));
        return;
      case 'back':
        desk.setState(stepped((walk) => wentBack(lesson, walk)));
        return;
      case 'first':
        desk.setState(walked((walk) => wentTo(lesson, walk, 0)));
        return;
      case 'last':
        desk.setState(walked((walk) => wentTo(lesson, walk, lesson.steps.length - 1)));
        return;
      case 'to':
        if (act.step < 1 || act.step > lesson.steps.length) return;
        desk.setState(walked((walk) => wentTo(lesson, walk, act.step - 1)));
        return;
      case 'blank':
      case 'code':
        desk.setState(covered(act.kind));
        return;
      default:
        inWindow(act.kind);
    }
  };
