/** What the modules are handed: plain objects without a class of their own. */
export const RUNTIME = Symbol('Runtime');
export const API_CONFIG = Symbol('ApiConfig');
export const PERSONAL_DATA = Symbol('PersonalData');
export const VIRUS_SCAN = Symbol('VirusScan');
