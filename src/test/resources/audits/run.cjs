// Runs every audit of npm graphql-http (GraphQL over HTTP) against a service: node run.cjs MODULES URL.
// Writes what is not fulfilled, one line each, and how many there were.
const [modules, url] = process.argv.slice(2);
const { serverAudits } = require(`${modules}/graphql-http/lib/audits`);

(async () => {
  const audits = serverAudits({ url, fetchFn: fetch });
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') {
      console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
    }
  }
  console.log(`${audits.length} audits`);
})();
