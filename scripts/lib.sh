# What the scripts share: where things are, and the jars, which are built when one is missing or old.
set -euo pipefail
scripts=$(dirname "$0")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
models=$here/models
pipeline=$here/pipeline
jar=$pipeline/job/target/warraq-job.jar
class_path=$jar
flink_class_path=$pipeline/flink/target/class-path
java_flags=(-XX:+UseParallelGC)
config= # more flags, which scripts/nightly reads from a file

# In the C locale, which cron has, Java can neither open a file with an Arabic name nor print one.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# is_old JAR SOURCE...: whether the jar is missing or older than one of its sources
is_old() {
  local built=$1
  shift
  [[ ! -f $built || -n $(find "$@" -newer "$built" -print -quit) ]]
}

# build MESSAGE JAR... [-P PROFILE]: runs Maven. Maven does not touch a jar whose module has no change,
# so the script does.
build() {
  echo "Building $1 ..." >&2
  (cd "$here" && mvn --batch-mode --quiet -DskipTests -Dquick package "${@:3}") >&2
  touch "$2"
}

build_if_needed() {
  local report=$pipeline/report/target/warraq-report.jar
  local training=$models/training/target/warraq-training.jar
  local sources=("$here"/pom.xml "$models"/{,annotators/,training/}pom.xml
    "$models"/{annotators,training}/src/main "$models"/annotators/src/compiler
    "$pipeline"/{,flink/,job/,report/}pom.xml "$pipeline"/{job,report}/src/main)
  if is_old "$jar" "${sources[@]}" || is_old "$report" "${sources[@]}" || is_old "$training" "${sources[@]}"; then
    build "$jar (the first time takes minutes: Maven fetches Beam and the models)" "$jar"
    touch "$report" "$training"
  fi
}

# add_module MODULE JAR: puts a module's jar and what it needs before the class path
add_module() {
  class_path=$1/target/$2:$(<"$1/target/class-path")${class_path:+:$class_path}
}

# Beam's FlinkRunner is in the job jar, Flink itself is not, because clusters have their own.
add_flink() {
  build_if_needed
  class_path=$class_path:$(<"$flink_class_path")
}

# Dataflow's runner and gs:// are not in the job jar; Maven's profile dataflow fetches and builds them.
add_dataflow() {
  local module=$pipeline/dataflow
  local built=$module/target/warraq-dataflow.jar
  build_if_needed
  if is_old "$built" "$here"/pom.xml "$module"/{pom.xml,src/main} "$jar"; then
    build "with Dataflow's runner (the first time takes minutes: Maven fetches 160 MB)" "$built" -Pdataflow
  fi
  class_path=
  add_module "$module" warraq-dataflow.jar
}

# add_dataflow_if_needed FLAG...
add_dataflow_if_needed() {
  if [[ "$*" == *gs://* ]]; then add_dataflow; fi
}

# DuckDB and the report's page are not in the job jar, because clusters have no use for them.
add_report() {
  local module=$pipeline/report
  build_if_needed
  class_path=${class_path:+$class_path:}$module/target/warraq-report.jar:$(<"$module/target/class-path")
}

# The trainer and the evaluation, with what they need; the job is not needed.
use_training() {
  build_if_needed
  class_path=
  add_module "$models/training" warraq-training.jar
}

# The benchmark, with the job and CoreNLP.
use_benchmark() {
  local module=$pipeline/benchmark
  local built=$module/target/warraq-benchmark.jar
  build_if_needed
  if is_old "$built" "$here"/pom.xml "$module"/{pom.xml,src/main} "$jar"; then
    build "the benchmark" "$built" -Pbenchmark
  fi
  class_path=
  add_module "$module" warraq-benchmark.jar
}

# run_java MAIN_CLASS ARG...
run_java() {
  # Before 4.4, bash takes an empty array for an unset one.
  local terminal=false region=()
  [[ -t 2 ]] && terminal=true
  # Where no file is on S3, Beam need not ask the network for a region to look for files in.
  [[ "$* $config" == *s3://* ]] || region=(-Daws.region=us-east-1)
  build_if_needed
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx"${WARRAQ_HEAP:-2g}" "${java_flags[@]}" \
    -Dwarraq.terminal="$terminal" -Dwarraq.scripts="$scripts" -Dwarraq.seeds="$here/seeds" \
    -Dwarraq.jar="$jar" ${region[@]+"${region[@]}"} -cp "$class_path" "$@"
}
