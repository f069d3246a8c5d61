/** The next prompt as a coach may see it beforehand: in the channel's language, with nothing to answer. */
import template from '../../cards/preview.json';
import type { OwnQuestion } from '../core/department';
import type { Language } from '../core/language';
import type { Plan } from '../core/message';
import { plainText } from '../core/plain-text';
import type { Step } from '../core/programme';
import { asLines, noticeCard } from './notice-card';
import { occurrenceWords } from './schedule-words';
import type { Rendered } from './rendered';
import { expand } from './template';
import { sayIn } from './texts';

type Preview = { readonly plan: Plan; readonly step?: Step; readonly own?: OwnQuestion };

export function previewCard({ plan, step, own }: Preview, language: Language): Rendered {
  const t = sayIn(language);
  const { department } = plan;
  const title = t('preview.title', { department: plainText(department.name) });
  const eyebrow = t('preview.eyebrow');
  if (!step && !own) return noticeCard({ eyebrow, title, lines: [t('preview.none')] }, language);
  const coming = plan.next.find(({ cancelled }) => !cancelled);
  const asked = department.language;
  const questions = own
    ? [plainText(own.text)]
    : (step?.questions ?? []).map((question) =>
        t(question.when ? 'preview.question.when' : 'preview.question', {
          ask: plainText(question.ask[asked]),
        }),
      );
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow,
    title,
    when: coming
      ? t('preview.when', { occurrence: occurrenceWords(coming, department.place, language) })
      : t('plan.next.none'),
    phase: own ? t('phase.own') : step ? t(`phase.${step.phase}`) : '',
    hasStepTitle: !own && step !== undefined,
    stepTitle: step ? plainText(step.title[asked]) : '',
    questions: asLines(questions),
    hasMeeting: !own && step !== undefined,
    meetingTitle: t('digest.meeting'),
    meeting: step ? plainText(step.meeting[asked]) : '',
    privately: t('preview.privately'),
  });
  return { card, summary: title };
}
