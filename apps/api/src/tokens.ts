/** What the modules are handed: plain objects without a class of their own. */
export const RUNTIME = Symbol('Runtime');
/** The same engine over a few connections of its own: what strangers ask for holds up none of the staff. */
export const STRANGERS_RUNTIME = Symbol('StrangersRuntime');
export const API_CONFIG = Symbol('ApiConfig');
export const PERSONAL_DATA = Symbol('PersonalData');
export const VIRUS_SCAN = Symbol('VirusScan');
