/** What brings a version of a draft: the submission that opened its process, and each later one. */
export const versionEvents: readonly string[] = ['OPENED', 'DRAFT_REFILED'];
