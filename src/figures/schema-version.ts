/** Adding a key to a result is allowed; renaming or removing one makes a new version. */
export const SCHEMA_VERSION = 1;
