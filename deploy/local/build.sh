# Finds the JDK and builds what is out of date; sourced by the commands of this folder, which set HERE to it.

readonly ROOT=$(cd "$HERE/../.." && pwd)
readonly JARS=(
  "$ROOT/documents-service/target/quarkus-app/quarkus-run.jar"
  "$ROOT/events-service/target/quarkus-app/quarkus-run.jar"
  "$ROOT/gateway/target/quarkus-app/quarkus-run.jar"
  "$HERE/target/liaison-local.jar"
)
# The engine's commands need no service and are built apart.
readonly WORKBENCH=$ROOT/events-service/workbench/target/liaison-workbench.jar
readonly GET_A_JDK="Liaison needs a JDK, 17 or newer (for example https://adoptium.net, \"apt install openjdk-17-jdk\" or \"brew install openjdk\").
If one is installed, set JAVA_HOME to it."

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Leaves JAVA_HOME set to a JDK that will do, so that Maven and the services use the same one.
find_jdk() {
  local java settings version
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it." "$GET_A_JDK"
  else
    java=$(command -v java) || fail "No Java found." "$GET_A_JDK"
  fi
  settings=$("$java" -XshowSettings:properties -version 2>&1) || fail "$java does not run: $settings" "$GET_A_JDK"
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$settings")
  case $version in
    '' | 1.* | [0-9] | 1[0-6]) fail "$java is Java ${version:-of an unknown version}, which is too old." "$GET_A_JDK" ;;
  esac
  JAVA_HOME=$(sed -n 's/^ *java\.home = //p' <<<"$settings")
  [ -x "$JAVA_HOME/bin/javac" ] || fail "$JAVA_HOME can run Java but not compile it: bin/javac is missing." "$GET_A_JDK"
  export JAVA_HOME
}

is_built() {
  local jar
  for jar in "${JARS[@]}"; do
    # Any source of any module: the services share the contracts in proto.
    is_newer_than_sources "$jar" proto documents-service events-service events-service/extraction gateway deploy/local || return 1
  done
}

workbench_is_built() {
  is_newer_than_sources "$WORKBENCH" proto documents-service events-service/extraction events-service/workbench
}

# The jar, then the folders of the modules that go into it.
is_newer_than_sources() {
  local jar=$1 module
  shift
  [ -f "$jar" ] || return 1
  for module in "$@"; do
    [ -z "$(find "$ROOT/pom.xml" "$ROOT/$module"/{pom.xml,src/main} -newer "$jar" -type f -print 2>/dev/null | head -n 1)" ] || return 1
  done
}

# One line a module is progress enough; the rest is in the log.
show_modules() {
  local line
  while IFS= read -r line; do
    case $line in
      *'Building Liaison :: '*) line=${line#*:: } && echo "  building ${line%% *}" ;;
    esac
  done
}

build() {
  build_modules
  # Maven leaves a jar alone whose content did not change; it is up to date all the same.
  touch -r "$HERE/target/build.began" "${JARS[@]}"
}

build_workbench() {
  build_modules -pl events-service/workbench -am -Dquarkus.build.skip=true
  touch -r "$HERE/target/build.began" "$WORKBENCH"
}

# Takes Maven's options that choose the modules.
build_modules() {
  command -v mvn >/dev/null || fail "Maven is missing: there is no mvn on the PATH." \
    "Install Maven 3.8.6 or newer (https://maven.apache.org, \"apt install maven\" or \"brew install maven\")."
  local log=$HERE/target/build.log
  mkdir -p "$HERE/target"
  touch "$HERE/target/build.began"
  echo "Building Liaison; the first time brings the libraries from Maven Central and takes some minutes."
  if ! (cd "$ROOT" && mvn -B -ntp -Dmaven.test.skip=true -Dspotless.apply.skip=true -Dspotless.check.skip=true package "$@") 2>&1 |
    tee "$log" | show_modules; then
    grep '^\[ERROR\]' "$log" | head -n 15 >&2 || true
    if grep -qi 'no space left on device' "$log"; then
      fail "The build failed because the disk of $ROOT is full. Make room, then start again."
    fi
    fail "The build failed. All it said is in $log."
  fi
}
