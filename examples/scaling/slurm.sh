#!/bin/bash
# An array of twelve tasks, each of which extracts a part. In the project's folder, on a file system that all nodes see:
#   part=$(sbatch --parsable examples/scaling/slurm.sh)
#   sbatch --dependency=afterok:"$part" --mem=8G --wrap 'npm run build -- --extractions parts'
# One part alone, again: PARTS=12 sbatch --array=7 examples/scaling/slurm.sh
#SBATCH --job-name=gistgraph
#SBATCH --array=1-12
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --time=01:00:00
set -euo pipefail

export GISTGRAPH_THREADS="${SLURM_CPUS_PER_TASK:-1}"
part="$SLURM_ARRAY_TASK_ID"
npm run extract -- --shard "$part/${PARTS:-$SLURM_ARRAY_TASK_COUNT}" --out "parts/$part.jsonl.zst"
