"""A client that someone would write instead of the vendor's script: eight threads, kept connections, results fetched."""
import argparse
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

BASE = os.environ["ROE_BASE_URL"]
TERMINAL = {3, 4, 5, 6}
local = threading.local()


def call(key, method, path, **options):
    if not hasattr(local, "session"):
        local.session = requests.Session()
    headers = {"Authorization": f"Bearer {key}"}
    response = local.session.request(method, f"{BASE}{path}", headers=headers, **options)
    response.raise_for_status()
    return response.json()


def submit(key, agent, path):
    with open(path, "rb") as file:
        files = {"pdf_file": (path.name, file, "application/pdf")}
        return call(key, "POST", f"/v1/agents/run/{agent}/async/", files=files)


def finish(key, job):
    """Returns the job's status and result, or None while it runs."""
    status = call(key, "GET", f"/v1/agents/jobs/{job}/status/")["status"]
    if status not in TERMINAL:
        return None
    return status, call(key, "GET", f"/v1/agents/jobs/{job}/result/")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--api-key", required=True)
    parser.add_argument("--agent-id", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--poll-interval", type=float, required=True)
    args = parser.parse_args()
    with ThreadPoolExecutor(8) as pool:
        paths = sorted(Path(args.folder).iterdir())
        open_jobs = list(pool.map(lambda path: submit(args.api_key, args.agent_id, path), paths))
        while open_jobs:
            ends = list(pool.map(lambda job: finish(args.api_key, job), open_jobs))
            for job, end in zip(open_jobs, ends):
                if end is not None:
                    print(f"Job {job} completed with status {end[0]}")
            open_jobs = [job for job, end in zip(open_jobs, ends) if end is None]
            if open_jobs:
                time.sleep(args.poll_interval)


if __name__ == "__main__":
    main()
