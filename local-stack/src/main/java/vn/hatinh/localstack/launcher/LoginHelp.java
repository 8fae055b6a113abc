package vn.hatinh.localstack.launcher;

import java.util.List;

import vn.hatinh.localstack.stack.DemoLogins;
import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.LoginClient;
import vn.hatinh.localstack.stack.Service;

/** Tells people how to get a token; needs nothing but a shell and curl. */
final class LoginHelp {

    private LoginHelp() {}

    static List<String> format(LocalStack stack) {
        return List.of(
                "Đăng nhập thử nghiệm / demo logins:",
                "  " + String.join(", ", DemoLogins.USERS),
                "  mật khẩu / password: " + DemoLogins.PASSWORD + "   (quản trị Keycloak / Keycloak's administrator: "
                        + DemoLogins.ADMINISTRATOR + ")",
                "  hệ thống khác / another system: " + DemoLogins.DASHBOARD + ", " + DemoLogins.DASHBOARD_SECRET,
                "",
                "Lấy token rồi hỏi / get a token, then ask (token: 5 phút / minutes):",
                "  token=$(curl -s " + LoginClient.endpoint(stack.realm()) + " -d grant_type=password -d client_id="
                        + DemoLogins.CLIENT + " -d username=" + DemoLogins.DEMO + " -d password="
                        + DemoLogins.PASSWORD + " | sed 's/.*\"access_token\":\"\\([^\"]*\\).*/\\1/')",
                "  curl -H \"Authorization: Bearer $token\" '"
                        + stack.address(Service.REPORTING).resolve("/api/v1/scorecard?year=2025") + "'");
    }
}
