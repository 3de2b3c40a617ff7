# What all scripts share; they source it. It knows where things are, builds jars that are missing or
# older than their sources, and starts Java. In a release the jars are in lib/, and nothing is built.
#
# Environment: WARRAQ_HEAP is the heap of Java (default 2g); JAVA_HOME chooses the JDK.
# Works with bash 3.2, which macOS has.
set -euo pipefail
name=$(basename "$0")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# As the user calls them; a symbolic link may be alone in its folder.
scripts=$(dirname "$0")
[[ ! -L $0 ]] || scripts=$here/scripts
models=$here/models
pipeline=$here/pipeline
released=$here/lib # only a release has this folder
if [[ -d $released ]]; then
  jar=$released/warraq-job.jar
  flink_conf=$released/flink/conf
  sentences=$released/training/sentences
else
  jar=$pipeline/job/target/warraq-job.jar
  flink_conf=$pipeline/flink/conf
  sentences=$models/training/sentences
fi
class_path=$jar
job_sources=("$here"/pom.xml "$models"/{,annotators/}pom.xml "$models"/annotators/src/{main,compiler}
  "$pipeline"/{,flink/,job/}pom.xml "$pipeline"/job/src/main)
# Java's first size of the memory for classes is too small for a run: each time it is full, all memory is cleaned.
java_flags=(-XX:+UseParallelGC -XX:MetaspaceSize=160m)
# Large pages, because annotators look up single words in tables of many MB. Only Linux has this flag.
huge_pages=/sys/kernel/mm/transparent_hugepage/enabled
[[ ! -r $huge_pages || $(<"$huge_pages") == *"[never]"* ]] || java_flags+=(-XX:+UseTransparentHugePages)
config= # flags that scripts/nightly reads from a file

# In the C locale, which cron uses, Java can neither open nor print a file name in Arabic.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# Help and versions are given at once: nothing is built for them.
asked=
for arg in "$@"; do
  case $arg in
    --help | -h) asked=help ;;
    --version | -V) asked=version ;;
  esac
done

# refuse MESSAGE: ends the script, because a flag, the environment or a program is missing or wrong
refuse() {
  echo "$name: $*" >&2
  exit 2
}

# print_help: prints the comment at the top of the running script
print_help() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
}

# help_or_version: for scripts whose help is their comment: prints what was asked for, and ends the script
help_or_version() {
  case $asked in
    help) print_help; exit 0 ;;
    version) run_java org.warraq.job.AnnotateArticles --version ;;
  esac
}

# is_old JAR SOURCE...: whether the jar is missing or older than one of its sources
is_old() {
  local built=$1
  shift
  [[ ! -d $released ]] && [[ ! -f $built || -n $(find "$@" -newer "$built" -print -quit) ]]
}

# answer_without_jar JAR: if help or the version is asked for: takes a jar that is old as it is, and without
# a jar answers in short and ends the script
answer_without_jar() {
  [[ ! -f $1 ]] || return 0
  if [[ $asked == version ]]; then
    sed -n 's:.*<version>\(.*\)</version>.*:Warraq \1 (not built):p' "$here/pom.xml" | head -n 1
  else
    print_help
    echo "Warraq is not built yet. The first run of scripts/annotate builds it; then --help lists all flags."
    echo "Until then, docs/options.md explains those of scripts/annotate."
  fi
  exit 0
}

# build MESSAGE JAR [MAVEN_FLAG...]: runs Maven and shows what it does. The jar is touched afterwards, because
# Maven leaves it as it is when its module has no change, and it would stay older than other sources.
build() {
  local log=$here/target/build.log
  if [[ -n $asked ]]; then
    answer_without_jar "$2"
    return
  fi
  command -v mvn >/dev/null || refuse "Maven is missing (mvn), which builds Warraq; install Maven 3.8 or newer," \
    "or use a release of Warraq, which needs Java alone"
  find_java
  mkdir -p "$here/target"
  echo "Building $1; log: $log" >&2
  (cd "$here" && mvn --batch-mode -DskipTests -Dquick package "${@:3}" 2>&1) | tee "$log" | show_build >&2 || {
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    echo "$name: Maven could not build Warraq; the whole log is $log" >&2
    exit 1
  }
  touch "$2"
}

# show_build: of what Maven prints, shows a line per module, and the number of files fetched so far: on a
# terminal in one line that is overwritten, in a log for each 100
show_build() {
  local terminal=
  [[ ! -t 2 ]] || terminal=yes
  awk -v terminal="$terminal" '
    function clear() { if (terminal && counted) { printf "\r%40s\r", ""; counted = 0 } }
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      clear(); step = $NF; gsub(/^\[INFO\] Building | +[^ ]+ +\[[0-9]+\/[0-9]+\]$/, "")
      print "  " step " " $0; fflush()
    }
    /^(\[INFO\] )?Downloaded from / {
      files++
      if (terminal) { printf "\r  %d files fetched", files; counted = 1; fflush() }
      else if (files % 100 == 0) { print "  " files " files fetched"; fflush() }
    }
    END { clear() }'
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
    build "Warraq (the first time takes minutes: Maven fetches 550 MB)" "$jar"
    [[ -n $asked ]] || touch "$report" "$training"
  fi
}

# class_path_of MODULE [JAR]: prints the class path of a module: its jar and its dependencies
class_path_of() {
  if [[ -d $released ]]; then
    echo "$released/$(basename "$1")/*"
  else
    echo "${2:+$1/target/$2:}$(<"$1/target/class-path")"
  fi
}

# add_flink: adds Flink to the class path. The job jar has Beam's runner for Flink but not Flink itself,
# because a cluster has its own.
add_flink() {
  build_if_needed
  class_path=$class_path:$(class_path_of "$pipeline/flink")
}

# add_dataflow: makes the class path that of the job on Dataflow. Dataflow's runner and gs:// are not in
# the job jar; Maven's profile dataflow downloads and builds them.
add_dataflow() {
  local module=$pipeline/dataflow
  local built=$module/target/warraq-dataflow.jar
  [[ ! -d $released ]] || refuse "a release lacks what reads gs:// and runs on Dataflow, because it is large;" \
    "use a checkout of Warraq, which builds it"
  build_if_needed
  if is_old "$built" "${job_sources[@]}" "$module"/{pom.xml,src/main}; then
    build "Warraq with Dataflow's runner (the first time takes minutes: Maven fetches 160 MB)" "$built" -Pdataflow
  fi
  class_path=$(class_path_of "$module" warraq-dataflow.jar)
}

# add_dataflow_if_needed FLAG...: does add_dataflow if a flag names a file on gs://
add_dataflow_if_needed() {
  if [[ "$*" == *gs://* ]]; then add_dataflow; fi
}

# add_report: adds the report with DuckDB. They are not in the job jar, because clusters do not need them.
add_report() {
  build_if_needed
  class_path=${class_path:+$class_path:}$(class_path_of "$pipeline/report" warraq-report.jar)
}

# use_training: makes the class path that of training and evaluation
use_training() {
  build_if_needed
  class_path=$(class_path_of "$models/training" warraq-training.jar)
}

# use_benchmark: makes the class path that of the benchmark, with the job and CoreNLP
use_benchmark() {
  local module=$pipeline/benchmark
  local built=$module/target/warraq-benchmark.jar
  build_if_needed
  if is_old "$built" "${job_sources[@]}" "$module"/{pom.xml,src/main}; then
    build "the benchmark" "$built" -Pbenchmark
  fi
  class_path=$(class_path_of "$module" warraq-benchmark.jar)
}

# follow_links FILE: prints the file that a symbolic link leads to
follow_links() {
  local file=$1 link
  while [[ -L $file ]]; do
    link=$(readlink "$file")
    [[ $link == /* ]] || link=$(dirname "$file")/$link
    file=$link
  done
  echo "$file"
}

# find_java: sets java and java_version, and refuses to go on with none or an old one. A JDK says its version in a
# file.
find_java() {
  local home version
  java_version=
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null || refuse "Java is missing ($java); install JDK 17 or newer, or set JAVA_HOME to one"
  home=$(dirname "$(dirname "$(follow_links "$(command -v "$java")")")")
  [[ -f $home/release ]] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  java_version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)".*/\1/p' "$home/release")
  ((${version:-17} >= 17)) || refuse "$home is too old (version $version); install JDK 17 or newer, or set JAVA_HOME to one"
}

# check_heap: refuses a heap that Java would not take, or that is too small for the models
check_heap() {
  local heap=${WARRAQ_HEAP:-2g} number unit=0
  [[ $heap =~ ^[1-9][0-9]{0,11}[kKmMgG]?$ ]] \
    || refuse "WARRAQ_HEAP: '$heap' is not an amount of memory; pass one such as 2g or 1500m"
  number=${heap%[kKmMgG]}
  case $heap in
    *[kK]) unit=10 ;;
    *[mM]) unit=20 ;;
    *[gG]) unit=30 ;;
  esac
  ((number << unit >= 256 << 20)) || refuse "WARRAQ_HEAP: $heap is too little memory; pass 256m or more"
}

# is_short ARG...: whether the flags --input name files on this machine only, of 200 kB each at most. Of such a run
# the start is the longest part.
is_short() {
  local arg found=
  for arg in "$@"; do
    case $arg in
      --input=*)
        [[ -f ${arg#--input=} && -n $(find -L "${arg#--input=}" -prune -size -400) ]] || return 1
        found=yes
        ;;
    esac
  done
  [[ -n $found ]]
}

# archive_file: prints where the archive of the job's classes for this jar and this Java is or will be; nothing
# if no folder for it can be written
archive_file() {
  local folder stamp key cache=${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/warraq
  # Size and time, by the stat of Linux or of macOS.
  stamp=$(stat -L -c %s.%Y "$jar" 2>/dev/null || stat -L -f %z.%m "$jar") || return 0
  key=$java_version$jar
  key=${key//[^A-Za-z0-9]/}
  local file=classes-${key:0:200}-$stamp.jsa
  for folder in "$(dirname "$jar")" "$cache"; do
    [[ $folder != "$cache" ]] || mkdir -p "$folder" 2>/dev/null || return 0
    if [[ -f $folder/$file || -w $folder ]]; then
      echo "$folder/$file"
      return
    fi
  done
}

# make_archive FILE: annotates a few articles, and has Java write the classes that it used into the archive. If
# that fails, the file is empty, so that it is not tried again. Archives of earlier builds of the jar are deleted.
make_archive() {
  local temp
  temp=$(mktemp -d) || return 0
  rm -f "${1%-*}"-*.jsa
  "$java" -Xmx512m -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$temp/classes.jsa" -cp "$jar" \
    org.warraq.job.AnnotateArticles --input="$here/seeds/wire.jsonl" --output="$temp/out" \
    </dev/null >"$temp/log" 2>&1 || rm -f "$temp/classes.jsa"
  [[ -f $temp/classes.jsa ]] || : >"$temp/classes.jsa"
  # In two steps, because only within a folder it appears at once.
  mv "$temp/classes.jsa" "$1.$$" && mv -f "$1.$$" "$1" || rm -f "$1.$$"
  rm -rf "$temp"
}

# use_archive: has Java take the job's classes from an archive, because to read and to check them again is a third
# of a short run. The first run of a new jar, or with another Java, makes the archive, which takes some seconds.
use_archive() {
  local archive
  [[ $class_path == "$jar"* && -z $asked ]] || return 0
  archive=$(archive_file)
  [[ -n $archive ]] || return 0
  [[ -f $archive ]] || make_archive "$archive"
  [[ ! -s $archive ]] || java_flags+=(-XX:SharedArchiveFile="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off)
}

# run_java MAIN_CLASS ARG...: replaces the script by Java
run_java() {
  # Before version 4.4, bash reports an empty array as unset; hence ${region[@]+...} below.
  local terminal=false region=()
  [[ -t 2 ]] && terminal=true
  # With a region set, Beam does not ask the network for one. Only files on S3 need the real region.
  [[ "$* $config" == *s3://* ]] || region=(-Daws.region=us-east-1)
  build_if_needed
  find_java
  check_heap
  use_archive
  # The compiler for long runs and a collector with many threads only cost time in a short one.
  ! is_short "$@" || java_flags+=(-XX:-UseParallelGC -XX:+UseSerialGC -XX:TieredStopAtLevel=1)
  exec "$java" -Xmx"${WARRAQ_HEAP:-2g}" "${java_flags[@]}" \
    -Dwarraq.terminal="$terminal" -Dwarraq.scripts="$scripts" -Dwarraq.seeds="$here/seeds" \
    -Dwarraq.sentences="$sentences" \
    -Dwarraq.jar="$jar" ${region[@]+"${region[@]}"} -cp "$class_path" "$@"
}
