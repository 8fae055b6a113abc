#!/usr/bin/env bash
# Health check of a service's container: succeeds when the service says that it is ready, its database and broker included.
# bash alone does it, so the base image needs no curl.
exec 3<>"/dev/tcp/127.0.0.1/${HTTP_PORT}" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r status_line <&3
[[ $status_line == *' 200 '* ]]
