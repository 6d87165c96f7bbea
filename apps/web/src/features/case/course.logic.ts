import type { CourseStep } from '../../api/types.js';

/** The message for how a part of the course stands: read aloud and printed, not by colour alone. */
export const courseMarks = {
  passed: 'course.passed',
  now: 'course.now',
  ended: 'course.ended',
  skipped: 'course.skipped',
  ahead: 'course.ahead',
} as const satisfies Record<CourseStep['state'], string>;

/** The words of a stage under its part, unless the part says the same. */
export const stageUnder = ({ label, stage, state }: CourseStep): CourseStep['stage'] =>
  stage !== null && stage.zh !== label.zh && (state === 'now' || state === 'ended') ? stage : null;
