// Loaded first (`node --require`): says the peak of resident memory, in MiB, when the process ends.
process.on('exit', () => {
  require('node:fs').writeSync(2, `PEAK ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
