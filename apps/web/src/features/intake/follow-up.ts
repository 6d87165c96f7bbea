/** What the clerk decided while registering that needs the number: it is done once there is one (R2). */
export interface Afterwards {
  joinTo: string | null;
  files: readonly File[];
}
