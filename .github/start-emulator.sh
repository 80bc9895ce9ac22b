#!/usr/bin/env bash
# Starts the emulator of Roe for the steps that follow, and ends when it listens. It lives until the workflow job ends.
set -euo pipefail
log="$RUNNER_TEMP/roe-emulator.log"
# It ends with its standard input, so that is held open.
tail -f /dev/null | node_modules/.bin/node simulators/roe/main.ts --port 8787 >"$log" 2>&1 &
for _ in $(seq 100); do
  if curl --silent --fail --output /dev/null http://127.0.0.1:8787/_emulator/state; then
    cat "$log"
    exit 0
  fi
  sleep 0.2
done
cat "$log"
echo '::error::The emulator of Roe did not start'
exit 1
