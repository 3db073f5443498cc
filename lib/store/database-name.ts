/** The name is public (DESIGN.md). */
export const databaseName = 'follow-through';
