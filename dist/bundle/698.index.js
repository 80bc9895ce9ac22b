export const id = 698;
export const ids = [698];
export const modules = {
	43799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => truncate });
		function truncate(text, max) {
			if (text.length <= max) return text;
			const cut = text.slice(0, max - 1);
			return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
		}
	}),
	70499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kg: () => endLease,
			h_: () => writePid,
			j6: () => LEASE_STATE,
			jF: () => createLease,
			v9: () => holds
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		const LEASE_STATE = "sandbox";
		const PREFIX = "roe-sandbox-";
		const PID_FILE = "server.pid";
		function createLease(tempDir, save) {
			const lease = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, `${PREFIX}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
			save(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(lease, { mode: 448 });
			return lease;
		}
		const holds = (lease) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(lease);
		const writePid = (lease, pid) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), String(pid));
		function endLease(lease, tempDir) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(lease).startsWith(PREFIX) || !isIn(lease, tempDir)) return null;
			const pid = readPid(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lease, {
				recursive: true,
				force: true
			});
			return pid;
		}
		function readPid(lease) {
			try {
				const pid = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), "utf8"));
				return Number.isInteger(pid) && pid > 1 ? pid : null;
			} catch {
				return null;
			}
		}
		function isIn(path, folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) === (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
			} catch {
				return false;
			}
		}
	}),
	48068: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78140);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
				var _spawn_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60896);
				var _start_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17696);
				process.exitCode = await (0, _start_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.O)({
					runner: (0, _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_0__.g)(process.env, "sandbox/action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml),
					parentPid: process.ppid,
					spawnServer: (order) => (0, _spawn_server_js__WEBPACK_IMPORTED_MODULE_2__.F)(order, process.env, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml)
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	92273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => isReady,
			k: () => KEEP
		});
		const KEEP = "keep";
		const isReady = (message) => typeof message === "object" && message !== null && "baseUrl" in message && "apiKey" in message;
	}),
	60896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => spawnServer });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19563);
		var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92273);
		const SERVER = new URL(import.meta.url.endsWith(".ts") ? "./server.ts" : "../sandbox-server/index.js", import.meta.url);
		const MAX_START_MS = 3e4;
		const PASSED_ON = [
			"RUNNER_TRACKING_ID",
			"SystemRoot",
			"windir"
		];
		async function spawnServer(order, environment, clock) {
			const env = Object.fromEntries(PASSED_ON.flatMap((name) => environment[name] ? [[name, environment[name]]] : []));
			const server = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(SERVER), JSON.stringify(order)], {
				detached: true,
				windowsHide: true,
				stdio: [
					"ignore",
					"ignore",
					"ignore",
					"ipc"
				],
				cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
				env
			});
			try {
				const ready = await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.Bv)(clock, MAX_START_MS, _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.tm, (signal) => firstMessage(server, signal));
				await new Promise((resolve, reject) => server.send(_order_js__WEBPACK_IMPORTED_MODULE_4__.k, (error) => error ? reject(error) : resolve()));
				return ready;
			} catch (error) {
				server.kill("SIGKILL");
				throw error;
			} finally {
				if (server.connected) server.disconnect();
				server.unref();
			}
		}
		function firstMessage(server, signal) {
			return new Promise((resolve, reject) => {
				const onEnd = () => reject(signal.reason);
				signal.addEventListener("abort", onEnd, { once: true });
				server.once("error", reject);
				server.once("exit", (code, by) => reject(new Error(`its server ended with ${by ?? `exit code ${code}`}`)));
				server.once("message", (message) => {
					if ((0, _order_js__WEBPACK_IMPORTED_MODULE_4__.i)(message)) resolve(message);
					else reject(new Error("its server sent an unexpected message"));
				});
			});
		}
	}),
	17696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => startSandbox });
		var error_message = __webpack_require__(88501);
		;
		const AGENT_IDS = {
			any: "5a4db0c5-0000-4000-8000-000000000001",
			contract: "11111111-1111-4111-8111-111111111111",
			"aml-investigation": "11111111-1111-4111-8111-111111111113",
			"merchant-underwriting": "11111111-1111-4111-8111-111111111114",
			web: "11111111-1111-4111-8111-111111111115",
			extraction: "11111111-1111-4111-8111-111111111116"
		};
		const FAIL_ONE_IN = 10;
		function sandboxInputs(step) {
			const agent = step.input("agent");
			const failures = step.input("failures");
			const agentId = Object.hasOwn(AGENT_IDS, agent) ? AGENT_IDS[agent] : undefined;
			const problems = [];
			if (agentId === undefined) {
				problems.push(`\`agent\` takes ${Object.keys(AGENT_IDS).join(", ")}, but is ${JSON.stringify(agent)}`);
			}
			if (failures !== "true" && failures !== "false") {
				problems.push(`\`failures\` takes true or false, but is ${JSON.stringify(failures)}`);
			}
			if (agentId === undefined || problems.length > 0) return {
				ok: false,
				error: problems
			};
			return {
				ok: true,
				value: {
					agentId,
					failOneIn: failures === "true" ? FAIL_ONE_IN : null
				}
			};
		}
		var sandbox_lease = __webpack_require__(70499);
		;
		async function startSandbox({ runner, parentPid, spawnServer }) {
			const inputs = sandboxInputs(runner);
			if (!inputs.ok) {
				runner.error(`The sandbox was not started: ${inputs.error.join("; ")}`);
				return 1;
			}
			const { agentId, failOneIn } = inputs.value;
			const lease = (0, sandbox_lease.jF)(runner.tempDir, (path) => runner.saveState(sandbox_lease.j6, path));
			try {
				const { baseUrl, apiKey } = await spawnServer({
					lease,
					runnerPid: visiblePid(parentPid),
					failOneIn
				});
				runner.setOutput("base-url", baseUrl);
				runner.setOutput("api-key", apiKey);
				runner.setOutput("agent-id", agentId);
				runner.info(`A sandbox stands in for Roe at ${baseUrl} until this workflow job ends. All its answers are made up.`);
				return 0;
			} catch (error) {
				runner.error(`The sandbox was not started: ${(0, error_message.gJ)(error)}`);
				return 1;
			}
		}
		const visiblePid = (pid) => pid > 1 ? pid : null;
	})
};
