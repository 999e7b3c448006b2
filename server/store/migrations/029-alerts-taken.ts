/** Who said that they see to an alert, by its id. */
export const alertsTaken = `
CREATE TABLE alert_taken (day TEXT NOT NULL, alert TEXT NOT NULL, staff TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX alert_taken_day ON alert_taken (day, at);
`;
