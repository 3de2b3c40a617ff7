# Shared by the scripts: where things are, and the job jar, built when it is missing or old.
set -euo pipefail
scripts=$(dirname "$0")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jar=$here/pipeline/target/warraq-job.jar
class_path=$jar
flink_class_path=$here/flink/target/class-path
report_jar=$here/report/target/warraq-report.jar
report_class_path=$here/report/target/class-path
java_flags=(-XX:+UseParallelGC)
config= # more flags, which scripts/nightly reads from a file

# In the C locale, which cron has, Java can neither open a file with an Arabic name nor print one.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# build_if_needed SOURCE...: the sources are looked at besides those of the job
build_if_needed() {
  local sources=("$here"/pom.xml "$here"/{models,flink,pipeline,report}/pom.xml
    "$here"/{models,pipeline,report}/src/main "$@")
  if [[ ! -f $jar || ! -f $report_jar \
    || -n $(find "${sources[@]}" \( -newer "$jar" -o -newer "$report_jar" \) -print -quit) ]]; then
    echo "Building $jar (the first time takes minutes: Maven fetches Beam and the models) ..." >&2
    (cd "$here" && mvn --batch-mode --quiet -DskipTests -Dquick package) >&2
    # Maven leaves a jar alone whose module has no change.
    touch "$jar" "$report_jar"
  fi
}

# Beam's FlinkRunner is in the job jar, Flink itself is not: clusters have their own.
add_flink() {
  build_if_needed
  class_path=$class_path:$(<"$flink_class_path")
}

# Dataflow's runner and gs:// are not in the job jar; Maven's profile dataflow fetches and builds them.
add_dataflow() {
  local module=$here/dataflow
  local built=$module/target/warraq-dataflow.jar
  build_if_needed
  if [[ ! -f $built || -n $(find "$here"/pom.xml "$module"/{pom.xml,src/main} "$jar" -newer "$built" -print -quit) ]]; then
    echo "Building with Dataflow's runner (the first time takes minutes: Maven fetches 160 MB) ..." >&2
    (cd "$here" && mvn --batch-mode --quiet -DskipTests -Dquick -Pdataflow package && touch "$built") >&2
  fi
  class_path=$built:$(<"$module/target/class-path")
}

# add_dataflow_if_needed FLAG...
add_dataflow_if_needed() {
  if [[ "$*" == *gs://* ]]; then add_dataflow; fi
}

# DuckDB and the report's page are not in the job jar either: clusters have no use for them.
add_report() {
  build_if_needed
  class_path=${class_path:+$class_path:}$report_jar:$(<"$report_class_path")
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
