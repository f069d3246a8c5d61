using 'main.bicep'

// Entra object ids of the first coaches, with commas between. Without one, the bot says so and does not start.
param coaches = split(readEnvironmentVariable('COACHES', ''), ',')

// Needed at the first deployment alone; afterwards the vault keeps it.
param pseudonymKey = readEnvironmentVariable('PSEUDONYM_KEY', '')

// Who is told by mail when something fails.
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
