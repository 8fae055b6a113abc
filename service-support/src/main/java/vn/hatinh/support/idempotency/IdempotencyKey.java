package vn.hatinh.support.idempotency;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller calls a request, so that sending it again does nothing twice. */
public class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    @Parameter(
            description = "Khóa do bên gọi chọn; gửi lại cùng khóa và nội dung thì nhận lại câu trả lời cũ / "
                    + "Chosen by the caller; the same key with the same content is answered the same again",
            example = "7f1c6a0e-2d55-4f0b-9d3c-0d0a4f7f2b11")
    @HeaderParam(HEADER)
    @Pattern(
            regexp = "[!-~]{1,200}",
            message =
                    "Phải là 1 đến 200 ký tự ASCII không có dấu cách / Must be 1 to 200 characters of ASCII, no space")
    String key;
}
