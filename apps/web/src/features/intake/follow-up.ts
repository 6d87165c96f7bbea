/** Acts chosen before registration that need the number of the matter (R2). */
export interface FollowUp {
  joinTo: string | null;
  files: readonly File[];
}
