# Shared by the scripts: where things are, and the job jar, built when it is missing or old.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jar=$here/pipeline/target/warraq-job.jar

build_if_needed() {
  if [[ ! -f $jar || -n $(find "$here"/pom.xml "$here"/*/pom.xml "$here"/*/src/main -newer "$jar" -print -quit) ]]; then
    echo "Building $jar (the first time takes minutes: Maven fetches the models) ..." >&2
    (cd "$here" && mvn --batch-mode --quiet -DskipTests package) >&2
  fi
}

# run_java MAIN_CLASS ARG...
run_java() {
  build_if_needed
  [[ -t 2 ]] && local terminal=true || local terminal=false
  exec java -Xmx"${WARRAQ_HEAP:-2g}" -XX:+UseParallelGC -Dwarraq.terminal="$terminal" -cp "$jar" "$@"
}
