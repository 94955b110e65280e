; f43dd7df01363bd3b36068af97df5c55

@.const.array.data = internal unnamed_addr constant [56 x i8] c"{Q}<\B8r\F1?\15\B71\0A\FE\06\F3?'*6\D5\DA\BF\F4?\CD;\7Ff\9E\A0\F6?\DB\A0*B\E5\AC\F8?\AD\D3Z\99\9F\E8\FA?\87\A4\FB\DC\18X\FD?", align 8

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_scales_quantised_log2(i64 %a0, i64 %a1) local_unnamed_addr {
  %.10.i = add i64 %a0, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.16.i = add i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.21.i = inttoptr i64 %.18.i to ptr
  %.52.i = add i64 %a1, 16
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.54.i to ptr
  %or.cond.not = icmp ult i64 %.15.i, 1152921504606846976
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, !prof !4

B0.endif.endif.endif.i.i.i:                       ; preds = %0
  %.30.i.i.i = shl nuw nsw i64 %.15.i, 3
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !5
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !5
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !5
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !19

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !18
  br label %B0.endif.i.i

B274.i.i:                                         ; preds = %B198.if.i.i
  %.342.i.i = fcmp olt double %.254.i.i, 0x10000000000000
  %.348.i.i = fmul double %.254.i.i, 0x7FD0000000000000
  %mantissa.3.2.i.i = select i1 %.342.i.i, double %.348.i.i, double %.254.i.i
  %2 = bitcast double %mantissa.3.2.i.i to i64
  %.396.i.i = and i64 %2, 4503599627370495
  %.397.i.i = or disjoint i64 %.396.i.i, 4607182418800017408
  %3 = bitcast i64 %.397.i.i to double
  %4 = lshr i64 %2, 49
  %.387.i.i = and i64 %4, 16376
  %.388.i.i = select i1 %.342.i.i, i64 -16360, i64 -8184
  %.390.i.i = add nsw i64 %.387.i.i, %.388.i.i
  br label %B708.if.i.i

B736.i.i:                                         ; preds = %B708.if.i.i
  %5 = getelementptr i64, ptr %data.i.i.i.i.i.i, i64 %.118.0425.i.i
  store i64 %level.6.3.i.i, ptr %5, align 8, !noalias !20
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %level.6.3.i.i, i64 %low.3.0427.i.i)
  %.13.i396.i.i = tail call i64 @llvm.smax.i64(i64 %level.6.3.i.i, i64 %high.2.0428.i.i)
  br label %B810.i.i

B810.i.i:                                         ; preds = %B198.if.i.i, %B736.i.i
  %low.4.1.i.i = phi i64 [ %.13.i.i.i, %B736.i.i ], [ %low.3.0427.i.i, %B198.if.i.i ]
  %high.3.1.i.i = phi i64 [ %.13.i396.i.i, %B736.i.i ], [ %high.2.0428.i.i, %B198.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.188.i.i, %.15.i
  br i1 %exitcond.not.i, label %B814.i.i, label %B198.if.i.i

B814.i.i:                                         ; preds = %B810.i.i
  %6 = add nsw i64 %high.3.1.i.i, -254
  %7 = tail call i64 @llvm.smax.i64(i64 %6, i64 %low.4.1.i.i)
  br label %B892.if.i.i

B964.i.i:                                         ; preds = %B892.if.i.i
  %8 = getelementptr i64, ptr %data.i.i.i.i.i.i, i64 %.768.0431.i.i
  %.961.i.i = load i64, ptr %8, align 8, !noalias !20
  %.963.i.i = sub nsw i64 %.961.i.i, %7
  %.13.i398.i.i = tail call i64 @llvm.smax.i64(i64 %.963.i.i, i64 0)
  %9 = trunc i64 %.13.i398.i.i to i8
  %.1023.i.i = add i8 %9, 1
  br label %B1041.i.i

B1040.i.i:                                        ; preds = %B1041.i.i, %B0.endif.i.i
  fence release
  %.4.i.i410.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i411.i.i = icmp eq i64 %.4.i.i410.i.i, 1
  br i1 %.10.i411.i.i, label %.3.endif.if.i412.i.i, label %_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, !prof !19

.3.endif.if.i412.i.i:                             ; preds = %B1040.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #2, !noalias !20
  br label %_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

B1041.i.i:                                        ; preds = %B892.if.i.i, %B964.i.i
  %.1023.sink.i.i = phi i8 [ %.1023.i.i, %B964.i.i ], [ 0, %B892.if.i.i ]
  %10 = getelementptr i8, ptr %.57.i, i64 %.768.0431.i.i
  store i8 %.1023.sink.i.i, ptr %10, align 1, !noalias !20
  %.824.i.i = icmp sgt i64 %.771.0432.i.i, 1
  br i1 %.824.i.i, label %B892.if.i.i, label %B1040.i.i

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.175424.not.i.i = icmp eq i64 %.15.i, 0
  br i1 %.175424.not.i.i, label %B1040.i.i, label %B198.if.i.i

B198.if.i.i:                                      ; preds = %B0.endif.i.i, %B810.i.i
  %high.2.0428.i.i = phi i64 [ %high.3.1.i.i, %B810.i.i ], [ -1073741824, %B0.endif.i.i ]
  %low.3.0427.i.i = phi i64 [ %low.4.1.i.i, %B810.i.i ], [ 1073741824, %B0.endif.i.i ]
  %.118.0425.i.i = phi i64 [ %.188.i.i, %B810.i.i ], [ 0, %B0.endif.i.i ]
  %.188.i.i = add nuw i64 %.118.0425.i.i, 1
  %11 = getelementptr double, ptr %.21.i, i64 %.118.0425.i.i
  %.254.i.i = load double, ptr %11, align 8, !noalias !20
  %or.cond.i.i = tail call i1 @llvm.is.fpclass.f64(double %.254.i.i, i32 639)
  br i1 %or.cond.i.i, label %B810.i.i, label %B274.i.i

B708.if.i.i:                                      ; preds = %B708.if.i.i, %B274.i.i
  %level.5.2423.i.i = phi i64 [ %.390.i.i, %B274.i.i ], [ %level.6.3.i.i, %B708.if.i.i ]
  %.454.0422.i.i = phi i64 [ 0, %B274.i.i ], [ %.524.i.i, %B708.if.i.i ]
  %.515.i.i = shl nuw nsw i64 %.454.0422.i.i, 3
  %.519.i.i = getelementptr i8, ptr @.const.array.data, i64 %.515.i.i
  %.521.i.i = load double, ptr %.519.i.i, align 8, !noalias !20
  %.524.i.i = add nuw nsw i64 %.454.0422.i.i, 1
  %.554.i.i = fcmp ole double %.521.i.i, %3
  %.557.i.i = zext i1 %.554.i.i to i64
  %level.6.3.i.i = add nsw i64 %level.5.2423.i.i, %.557.i.i
  %exitcond.not.i.i = icmp eq i64 %.524.i.i, 7
  br i1 %exitcond.not.i.i, label %B736.i.i, label %B708.if.i.i

B892.if.i.i:                                      ; preds = %B1041.i.i, %B814.i.i
  %.771.0432.i.i = phi i64 [ %.833.i.i, %B1041.i.i ], [ %.15.i, %B814.i.i ]
  %.768.0431.i.i = phi i64 [ %.837.i.i, %B1041.i.i ], [ 0, %B814.i.i ]
  %.833.i.i = add nsw i64 %.771.0432.i.i, -1
  %.837.i.i = add nuw nsw i64 %.768.0431.i.i, 1
  %12 = getelementptr double, ptr %.21.i, i64 %.768.0431.i.i
  %.895.i.i = load double, ptr %12, align 8, !noalias !20
  %or.cond391.i.i = tail call i1 @llvm.is.fpclass.f64(double %.895.i.i, i32 639)
  br i1 %or.cond391.i.i, label %B1041.i.i, label %B964.i.i

_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B0.endif.endif.endif.i.i.i, %0, %B1040.i.i, %.3.endif.if.i412.i.i
  %13 = phi i64 [ 0, %B1040.i.i ], [ 0, %.3.endif.if.i412.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ]
  ret i64 %13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v687B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %excinfo"}
!4 = !{!"branch_weights", i32 9801, i32 199}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v689B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v689B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v689B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels6scales14quantised_log2B4v688B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels6scales14quantised_log2B4v688B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels6scales14quantised_log2B4v688B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!15, !17, !1, !3}
