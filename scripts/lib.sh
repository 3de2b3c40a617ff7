# What all scripts share; they source it. It knows where things are, builds jars that are missing or
# older than their sources, and starts Java.
#
# Environment: WARRAQ_HEAP is the heap of Java (default 2g); JAVA_HOME chooses the JDK.
# Works with bash 3.2, which macOS has.
set -euo pipefail
scripts=$(dirname "$0")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
models=$here/models
pipeline=$here/pipeline
jar=$pipeline/job/target/warraq-job.jar
class_path=$jar
flink_class_path=$pipeline/flink/target/class-path
job_sources=("$here"/pom.xml "$models"/{,annotators/}pom.xml "$models"/annotators/src/{main,compiler}
  "$pipeline"/{,flink/,job/}pom.xml "$pipeline"/job/src/main)
java_flags=(-XX:+UseParallelGC)
config= # flags that scripts/nightly reads from a file

# In the C locale, which cron uses, Java can neither open nor print a file name in Arabic.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# print_help: prints the comment at the top of the running script
print_help() {
  sed -n '2,/^source/s/^# \{0,1\}//p' "$0"
}

# print_help_if_asked ARG...: prints the help and ends the script if an argument is --help or -h
print_help_if_asked() {
  local arg
  for arg in "$@"; do
    if [[ $arg == --help || $arg == -h ]]; then
      print_help
      exit 0
    fi
  done
}

# is_old JAR SOURCE...: whether the jar is missing or older than one of its sources
is_old() {
  local built=$1
  shift
  [[ ! -f $built || -n $(find "$@" -newer "$built" -print -quit) ]]
}

# build MESSAGE JAR [MAVEN_FLAG...]: runs Maven. The jar is touched afterwards, because Maven leaves it
# as it is when its module has no change, and it would stay older than other sources.
build() {
  echo "Building $1 ..." >&2
  (cd "$here" && mvn --batch-mode --quiet -DskipTests -Dquick package "${@:3}") >&2
  touch "$2"
}

# build_if_needed: builds the jars of the job, the report and the training; looks at the sources only once
looked_at_sources=
build_if_needed() {
  [[ -z $looked_at_sources ]] || return 0
  looked_at_sources=yes
  local report=$pipeline/report/target/warraq-report.jar
  local training=$models/training/target/warraq-training.jar
  if is_old "$jar" "${job_sources[@]}" || is_old "$report" "$pipeline"/report/{pom.xml,src/main} \
    || is_old "$training" "$models"/training/{pom.xml,src/main}; then
    build "$jar (the first time takes minutes: Maven fetches Beam and the models)" "$jar"
    touch "$report" "$training"
  fi
}

# use_module MODULE JAR: makes the class path that of a module: its jar and its dependencies
use_module() {
  class_path=$1/target/$2:$(<"$1/target/class-path")
}

# add_flink: adds Flink to the class path. The job jar has Beam's runner for Flink but not Flink itself,
# because a cluster has its own.
add_flink() {
  build_if_needed
  class_path=$class_path:$(<"$flink_class_path")
}

# add_dataflow: makes the class path that of the job on Dataflow. Dataflow's runner and gs:// are not in
# the job jar; Maven's profile dataflow downloads and builds them.
add_dataflow() {
  local module=$pipeline/dataflow
  local built=$module/target/warraq-dataflow.jar
  build_if_needed
  if is_old "$built" "${job_sources[@]}" "$module"/{pom.xml,src/main}; then
    build "with Dataflow's runner (the first time takes minutes: Maven fetches 160 MB)" "$built" -Pdataflow
  fi
  use_module "$module" warraq-dataflow.jar
}

# add_dataflow_if_needed FLAG...: does add_dataflow if a flag names a file on gs://
add_dataflow_if_needed() {
  if [[ "$*" == *gs://* ]]; then add_dataflow; fi
}

# add_report: adds the report with DuckDB. They are not in the job jar, because clusters do not need them.
add_report() {
  local module=$pipeline/report
  build_if_needed
  class_path=${class_path:+$class_path:}$module/target/warraq-report.jar:$(<"$module/target/class-path")
}

# use_training: makes the class path that of training and evaluation
use_training() {
  build_if_needed
  use_module "$models/training" warraq-training.jar
}

# use_benchmark: makes the class path that of the benchmark, with the job and CoreNLP
use_benchmark() {
  local module=$pipeline/benchmark
  local built=$module/target/warraq-benchmark.jar
  build_if_needed
  if is_old "$built" "${job_sources[@]}" "$module"/{pom.xml,src/main}; then
    build "the benchmark" "$built" -Pbenchmark
  fi
  use_module "$module" warraq-benchmark.jar
}

# run_java MAIN_CLASS ARG...: replaces the script by Java
run_java() {
  # Before version 4.4, bash reports an empty array as unset; hence ${region[@]+...} below.
  local terminal=false region=()
  [[ -t 2 ]] && terminal=true
  # With a region set, Beam does not ask the network for one. Only files on S3 need the real region.
  [[ "$* $config" == *s3://* ]] || region=(-Daws.region=us-east-1)
  build_if_needed
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx"${WARRAQ_HEAP:-2g}" "${java_flags[@]}" \
    -Dwarraq.terminal="$terminal" -Dwarraq.scripts="$scripts" -Dwarraq.seeds="$here/seeds" \
    -Dwarraq.sentences="$models/training/sentences" \
    -Dwarraq.jar="$jar" ${region[@]+"${region[@]}"} -cp "$class_path" "$@"
}
