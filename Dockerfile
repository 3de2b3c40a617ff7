# SPDX-License-Identifier: GPL-3.0-or-later
# An image that annotates. It holds the release and Java:
#
#   mvn -Prelease -DskipTests package
#   docker build -t warraq .
#   docker run --rm -v "$PWD/news:/news" -v "$PWD/out:/out" --user "$(id -u):$(id -g)" \
#     warraq annotate --input=/news --output=/out
FROM eclipse-temurin:17-jre
ADD pipeline/release/target/warraq-*.tar.gz /opt/
RUN ln -s /opt/warraq-* /opt/warraq && ln -s /opt/warraq/scripts/* /usr/local/bin/
ENV LC_ALL=C.UTF-8
# Makes the archive of classes with which later runs start in half the time.
RUN bash /opt/warraq/scripts/annotate --input=/opt/warraq/seeds/wire.jsonl --output=/tmp/out && rm -r /tmp/out
WORKDIR /tmp
# Without a command, annotates the seeds.
CMD ["annotate", "--input=/opt/warraq/seeds", "--output=/tmp/out"]
