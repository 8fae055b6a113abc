package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;

import static io.restassured.RestAssured.given;

/** The API for requests about personal data as an officer of one agency sees it; every answer fits its description. */
record PersonalDataApi(String agency) {

    private static final String REQUESTS = "/api/v1/personal-data-requests";

    RequestSpecification call() {
        return given().filter(new OpenApiFilter()).queryParam("agency", agency).contentType(ContentType.JSON);
    }

    ValidatableResponse create(RequestKind kind, String staffCode, LocalDate receivedOn) {
        return call().body(body(kind, staffCode, receivedOn)).post(REQUESTS).then();
    }

    /** Returns the id. */
    String created(RequestKind kind, String staffCode, LocalDate receivedOn) {
        return create(kind, staffCode, receivedOn).statusCode(201).extract().path("id");
    }

    static Map<String, Object> body(RequestKind kind, String staffCode, LocalDate receivedOn) {
        return Map.of(
                "kind",
                kind,
                "staffCode",
                staffCode,
                "receivedOn",
                receivedOn.toString(),
                "channel",
                Channel.PAPER,
                "note",
                "đơn của " + staffCode);
    }

    ValidatableResponse step(String id, String step) {
        return call().post(REQUESTS + "/" + id + "/" + step).then();
    }

    ValidatableResponse step(String id, String step, String reason) {
        return call().body(Map.of("reason", reason))
                .post(REQUESTS + "/" + id + "/" + step)
                .then();
    }

    JsonPath get(String id) {
        return call().get(REQUESTS + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    JsonPath list(Object... parameters) {
        RequestSpecification call = call();
        for (int i = 0; i < parameters.length; i += 2) {
            call.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return call.get(REQUESTS).then().statusCode(200).extract().jsonPath();
    }
}
