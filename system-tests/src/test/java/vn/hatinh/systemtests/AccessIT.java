package vn.hatinh.systemtests;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.stack.DemoLogins;
import vn.hatinh.localstack.stack.Service;
import vn.hatinh.localstack.stack.StackException;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Who gets in, with the tokens of the real login server. */
@ExtendWith(RunningSystem.Extension.class)
class AccessIT {

    private static final String POSITION = "/api/v1/position";
    private static final String STAFF = "/api/v1/staff";
    private static final String VALUES = "/api/v1/values?period=2025";
    private static final String EXPLANATION = "/api/v1/indicators/1.1/explanation";
    private static final String AUDIT = "/api/v1/audit";

    @Test
    void peopleLogInAndDoWhatTheirRoleIsFor(RunningSystem system) throws Exception {
        get(system, Service.PERSONNEL, STAFF, tokenOf(system, "hr-officer")).statusCode(200);
        get(system, Service.INDICATORS, VALUES, tokenOf(system, "committee")).statusCode(200);
        get(system, Service.PERSONNEL, POSITION, tokenOf(system, "auditor"))
                .statusCode(200)
                .body("agency", equalTo("H27.13"));
    }

    @Test
    void aRoleOpensNothingElse(RunningSystem system) throws Exception {
        refusedForItsRole(get(system, Service.PERSONNEL, STAFF, tokenOf(system, "committee")));
        refusedForItsRole(get(system, Service.PERSONNEL, STAFF, tokenOf(system, "auditor")));
        refusedForItsRole(get(system, Service.INDICATORS, VALUES, tokenOf(system, "health-officer")));
        refusedForItsRole(get(system, Service.PERSONNEL, AUDIT, tokenOf(system, "admin")));
    }

    @Test
    void aProgramOfTheProvinceReadsTheFiguresOfItsAgenciesAndNoOthers(RunningSystem system) throws Exception {
        String token = system.login()
                .ofProgram(DemoLogins.DASHBOARD, DemoLogins.DASHBOARD_SECRET)
                .value();

        get(system, Service.REPORTING, POSITION + "?agency=H27.13", token).statusCode(200);
        get(system, Service.REPORTING, POSITION + "?agency=H26.13", token)
                .statusCode(403)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
        get(system, Service.INDICATORS, VALUES, token).statusCode(200);
        refusedForItsRole(get(system, Service.INDICATORS, EXPLANATION, token));
    }

    @Test
    void anOfficerOfOneAgencySeesNoOther(RunningSystem system) throws Exception {
        get(system, Service.PERSONNEL, STAFF + "?agency=H27.14", tokenOf(system, "hr-officer"))
                .statusCode(403)
                .body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    @Test
    void aWrongPasswordGetsNoToken(RunningSystem system) {
        assertThatThrownBy(() -> system.login().ofUser("director", "wrong")).isInstanceOf(StackException.class);
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenOrWithOneOfAnotherKeyNobodyGetsIn(Service service, RunningSystem system) throws Exception {
        refusedAsUnknown(given().get(system.at(service, POSITION)).then());
        refusedAsUnknown(get(system, service, POSITION, signedByAnotherKey(tokenOf(system, "admin"))));
    }

    @Test
    void aServiceThatStartedBeforeTheLoginServerLetsPeopleInAsSoonAsItIsThere(RunningSystem system) throws Exception {
        String token = tokenOf(system, "reader");
        // a service asks for the keys when it first needs them
        get(system, Service.PERSONNEL, POSITION, token).statusCode(200);
        system.withoutLoginServer(() -> {
            system.crashAndRestart(Service.REPORTING);
            refusedAsUnknown(given().get(system.at(Service.REPORTING, POSITION)).then());
            // who has the keys goes on
            get(system, Service.PERSONNEL, POSITION, token).statusCode(200);
        });

        await().untilAsserted(
                        () -> get(system, Service.REPORTING, POSITION, token).statusCode(200));
    }

    private static String tokenOf(RunningSystem system, String user) throws InterruptedException {
        return system.login().ofUser(user, DemoLogins.PASSWORD).value();
    }

    private static ValidatableResponse get(RunningSystem system, Service service, String path, String token) {
        return given().auth().oauth2(token).get(system.at(service, path)).then();
    }

    private static void refusedForItsRole(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("urn:problem:role-missing"));
    }

    private static void refusedAsUnknown(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    /** The same token, down to the name of its key. */
    private static String signedByAnotherKey(String token) throws GeneralSecurityException {
        String signed = token.substring(0, token.lastIndexOf('.'));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }
}
