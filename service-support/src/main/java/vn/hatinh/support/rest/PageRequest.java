package vn.hatinh.support.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a long list is asked for. */
public class PageRequest {

    @Parameter(description = "Trang thứ mấy, bắt đầu từ 1 / Number of the page, from 1")
    @QueryParam("page")
    @DefaultValue("1")
    @Min(1) @Max(1_000_000) int page;

    @Parameter(description = "Số dòng mỗi trang / Items on a page")
    @QueryParam("size")
    @DefaultValue("50")
    @Min(1) @Max(500) int size;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public int offset() {
        return (page - 1) * size;
    }
}
