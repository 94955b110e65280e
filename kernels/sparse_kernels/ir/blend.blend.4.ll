; 2cb0cb76a4eccbcd15ed56e0b11f109e

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v291B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxdxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, double %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.2288.i = alloca ptr, align 8
  %.2580.i = alloca ptr, align 8
  %.2870.i = alloca ptr, align 8
  %.3138.i = alloca ptr, align 8
  %.3397.i = alloca ptr, align 8
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = getelementptr i8, ptr %.23, i64 8
  %.27 = load i64, ptr %.26, align 8
  %.29 = add i64 %arg.a0, 16
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.34 = inttoptr i64 %.31 to ptr
  %.68 = add i64 %arg.a2, 16
  %.69 = inttoptr i64 %.68 to ptr
  %.70 = load i64, ptr %.69, align 8
  %.73 = inttoptr i64 %.70 to ptr
  %.104 = add i64 %arg.a4, 16
  %.105 = inttoptr i64 %.104 to ptr
  %.106 = load i64, ptr %.105, align 8
  %.109 = inttoptr i64 %.106 to ptr
  %.140 = add i64 %arg.a5, 16
  %.141 = inttoptr i64 %.140 to ptr
  %.142 = load i64, ptr %.141, align 8
  %.145 = inttoptr i64 %.142 to ptr
  %.170 = add i64 %arg.a7, 32
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.173 = inttoptr i64 %.172 to ptr
  %.176 = getelementptr i8, ptr %.173, i64 8
  %.177 = load i64, ptr %.176, align 8
  %.179 = add i64 %arg.a7, 16
  %.180 = inttoptr i64 %.179 to ptr
  %.181 = load i64, ptr %.180, align 8
  %.184 = inttoptr i64 %.181 to ptr
  %.218 = add i64 %arg.a8, 16
  %.219 = inttoptr i64 %.218 to ptr
  %.220 = load i64, ptr %.219, align 8
  %.223 = inttoptr i64 %.220 to ptr
  %.254 = add i64 %arg.a9, 16
  %.255 = inttoptr i64 %.254 to ptr
  %.256 = load i64, ptr %.255, align 8
  %.259 = inttoptr i64 %.256 to ptr
  %.290 = add i64 %arg.a10, 16
  %.291 = inttoptr i64 %.290 to ptr
  %.292 = load i64, ptr %.291, align 8
  %.295 = inttoptr i64 %.292 to ptr
  %.320 = add i64 %arg.a11, 32
  %.321 = inttoptr i64 %.320 to ptr
  %.322 = load i64, ptr %.321, align 8
  %.323 = inttoptr i64 %.322 to ptr
  %.325 = load i64, ptr %.323, align 8
  %.326 = add i64 %arg.a11, 16
  %.327 = inttoptr i64 %.326 to ptr
  %.328 = load i64, ptr %.327, align 8
  %.331 = inttoptr i64 %.328 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.2288.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.2580.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.2870.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.3138.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.3397.i)
  %0 = add nuw i64 %.27, 2047
  %.201.i = lshr i64 %0, 11
  %.178.inv.i = icmp slt i64 %.27, 1
  %.2231472.not1478.i = icmp eq i64 %.201.i, 0
  %.2231472.not.i = select i1 %.178.inv.i, i1 true, i1 %.2231472.not1478.i
  br i1 %.2231472.not.i, label %_ZN14sparse_kernels5blend5blendB4v292B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit, label %B72.lr.ph.i

B72.lr.ph.i:                                      ; preds = %entry
  %.361.i = icmp slt i64 %.177, 1
  %1 = getelementptr double, ptr %.184, i64 %.177
  %.idx.i = shl i64 %.177, 4
  %2 = getelementptr i8, ptr %.184, i64 %.idx.i
  %.60.i.i = icmp eq i64 %arg.a1, 2
  %.1330.i = icmp eq i64 %arg.a3, 2
  %.1417.i = icmp ne i64 %arg.a3, 0
  %..i = zext i1 %.1417.i to i64
  %.1477.i = sub i64 %.25, %..i
  %spec.select1433.i = tail call i64 @llvm.smax.i64(i64 %.1477.i, i64 0)
  %.15211455.not.i = icmp slt i64 %.1477.i, 1
  %.2573.i = getelementptr i8, ptr %.109, i64 8
  %.2863.i = getelementptr i8, ptr %.109, i64 16
  %.3131.i = getelementptr i8, ptr %.109, i64 24
  %.3171.i = fcmp une double %arg.a6, 1.000000e+00
  %.3431.i = icmp eq i64 %arg.a3, 1
  br label %B72.i

B68.loopexit.i:                                   ; preds = %B1837.i, %B1454.i
  %.223.i = icmp sgt i64 %.167.01473.i, 1
  br i1 %.223.i, label %B72.i, label %_ZN14sparse_kernels5blend5blendB4v292B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit

B72.i:                                            ; preds = %B68.loopexit.i, %B72.lr.ph.i
  %.164.01474.i = phi i64 [ 0, %B72.lr.ph.i ], [ %.236.i, %B68.loopexit.i ]
  %.167.01473.i = phi i64 [ %.201.i, %B72.lr.ph.i ], [ %.232.i, %B68.loopexit.i ]
  %.232.i = add nsw i64 %.167.01473.i, -1
  %.236.i = add nuw i64 %.164.01474.i, 2048
  %.266.i = sub nsw i64 %.27, %.164.01474.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.266.i, i64 2048)
  br i1 %.361.i, label %B72.endif.else.endif.if.i, label %B72.endif.else.endif.endif.i, !prof !0

B374.i:                                           ; preds = %B290.if.i
  %.1362.i = load double, ptr %16, align 8, !noalias !1
  br label %B392.i

B392.i:                                           ; preds = %B290.if.i, %B374.i
  %"$phi392.2.2.2.i" = phi double [ %.1362.i, %B374.i ], [ 0.000000e+00, %B290.if.i ]
  %3 = getelementptr double, ptr %.655.i, i64 %.1146.01437.i
  store double %"$phi392.2.2.2.i", ptr %3, align 8, !noalias !1
  %.1202.i = icmp samesign ugt i64 %.1149.01438.i, 1
  br i1 %.1202.i, label %B290.if.i, label %B402.i

B402.i:                                           ; preds = %B392.i, %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i
  br i1 %.15211455.not.i, label %B1154.i, label %B484.if.lr.ph.i

B484.if.lr.ph.i:                                  ; preds = %B402.i
  %.152323.not.i1402.i = icmp slt i64 %.815.i, 1
  br label %B484.if.i

B670.i:                                           ; preds = %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i
  br i1 %.1417.i, label %B820.i.thread68, label %B900.i

B820.i.thread68:                                  ; preds = %B670.i
  %.2282.i69 = load i64, ptr %.109, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2288.i, i64 %.824.i, ptr %.848.i, i64 %.2282.i69, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br label %B900.i

B670.thread.i:                                    ; preds = %B584.if.i
  br i1 %.1417.i, label %B722.if.i, label %B866.if.preheader.i

B820.i:                                           ; preds = %B722.if.i
  %.2282.i = load i64, ptr %.109, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2288.i, i64 %.824.i, ptr %.848.i, i64 %.2282.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br label %B866.if.preheader.i

B866.if.preheader.i:                              ; preds = %B820.i, %B670.thread.i
  %.23511482.in.i = getelementptr double, ptr %.145, i64 %.1464.01456.i
  %.23511482.i = load double, ptr %.23511482.in.i, align 8, !noalias !1
  br label %B866.if.i

B900.i:                                           ; preds = %B670.i, %B820.i.thread68
  %.2574.i = load i64, ptr %.2573.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2580.i, i64 %.824.i, ptr %.848.i, i64 %.2574.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br i1 %begun.2.11458.i, label %B1032.i, label %B1838.i

B900.thread.i:                                    ; preds = %B866.if.i
  %.25741483.i = load i64, ptr %.2573.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2580.i, i64 %.824.i, ptr %.848.i, i64 %.25741483.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br i1 %begun.2.11458.i, label %B986.if.i, label %B1118.if.i

B1032.i:                                          ; preds = %B986.if.i, %B900.i
  %.2864.i = load i64, ptr %.2863.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2870.i, i64 %.631.i, ptr %.655.i, i64 %.2864.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br label %B1838.i

B1154.i:                                          ; preds = %B1838.i, %B402.i
  br i1 %.1330.i, label %B1454.i, label %B1176.i

B1176.i:                                          ; preds = %B1154.i
  %.3132.i = load i64, ptr %.3131.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.3138.i, i64 %.631.i, ptr %.655.i, i64 %.3132.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br i1 %.3171.i, label %B1270.preheader.i, label %B1356.i

B1270.preheader.i:                                ; preds = %B1176.i
  br i1 %.12021436.not.i, label %B1304.i, label %B1270.if.i

B1304.i:                                          ; preds = %B1270.if.i, %B1270.preheader.i
  %.3391.i = load i64, ptr %.3131.i, align 8, !noalias !1
  call fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.3397.i, i64 %.631.i, ptr %.655.i, i64 %.3391.i, i64 %arg.a1, ptr readonly %.73, ptr %.223, ptr %.259)
  br label %B1356.i

B1356.i:                                          ; preds = %B1304.i, %B1176.i
  %.35131464.i = icmp sgt i64 %.266.i, 0
  %or.cond.i = and i1 %.3431.i, %.35131464.i
  br i1 %or.cond.i, label %B1408.if.i, label %B1454.i

B1454.i:                                          ; preds = %B1356.i, %B1154.i
  br i1 %.12021436.not.i, label %B68.loopexit.i, label %B1484.if.i.preheader

B1596.i:                                          ; preds = %B1484.if.i
  %.3867.i = add nuw nsw i64 %.3675.01468.i, %.164.01474.i
  %.3897.i = icmp slt i64 %.3867.i, 0
  %.3898.i = select i1 %.3897.i, i64 %.27, i64 0
  %4 = getelementptr i32, ptr %.34, i64 %.3867.i
  %.3920.i = getelementptr i32, ptr %4, i64 %.3898.i
  %.3921.i = load i32, ptr %.3920.i, align 4, !noalias !1
  %.3941.i = select i1 %.3897.i, i64 %.325, i64 0
  %5 = getelementptr i32, ptr %.331, i64 %.3867.i
  %.3955.i = getelementptr i32, ptr %5, i64 %.3941.i
  store i32 %.3921.i, ptr %.3955.i, align 4, !noalias !1
  br label %B1837.i

B1636.i:                                          ; preds = %B1484.if.i
  store float %.3803.i, ptr %.223, align 4, !noalias !1
  %.4210.i = load i32, ptr %.259, align 4, !noalias !1
  switch i64 %arg.a1, label %B1802.i [
    i64 0, label %B1668.i
    i64 1, label %B1746.i
  ]

B1668.i:                                          ; preds = %B1636.i
  %.9.i.i = zext i32 %.4210.i to i64
  %.11.i1399.i = and i64 %.9.i.i, 2147483647
  %.14.i.i = icmp samesign ugt i64 %.11.i1399.i, 2139095040
  br i1 %.14.i.i, label %B94.i.i, label %B218.i.i

B94.i.i:                                          ; preds = %B1668.i
  %.20.i.i = lshr i32 %.4210.i, 16
  %.25.i.i = or i32 %.20.i.i, 64
  br label %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

B218.i.i:                                         ; preds = %B1668.i
  %.34.i.i = add nuw nsw i64 %.9.i.i, 32767
  %.39.i.i = lshr i64 %.9.i.i, 16
  %.44.i.i = and i64 %.39.i.i, 1
  %.45.i.i = add nuw nsw i64 %.34.i.i, %.44.i.i
  %.48.i.i = lshr i64 %.45.i.i, 16
  %6 = trunc nuw nsw i64 %.48.i.i to i32
  br label %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i: ; preds = %B218.i.i, %B94.i.i
  %storemerge.i.i = phi i32 [ %6, %B218.i.i ], [ %.25.i.i, %B94.i.i ]
  %.4051.i = add nuw nsw i64 %.3675.01468.i, %.164.01474.i
  %.4067.i = icmp slt i64 %.4051.i, 0
  %.4068.i = select i1 %.4067.i, i64 %.325, i64 0
  %7 = getelementptr i32, ptr %.331, i64 %.4051.i
  %.4082.i = getelementptr i32, ptr %7, i64 %.4068.i
  store i32 %storemerge.i.i, ptr %.4082.i, align 4, !noalias !1
  br label %B1837.i

B1746.i:                                          ; preds = %B1636.i
  %.7.i.i = zext i32 %.4210.i to i64
  %.8.i.i = lshr i64 %.7.i.i, 16
  %.11.i1400.i = and i64 %.8.i.i, 32768
  %.18.i.i = and i64 %.7.i.i, 2147483647
  %.23.i.i = icmp samesign ugt i64 %.18.i.i, 2139095040
  br i1 %.23.i.i, label %B186.i.i, label %B232.i.i

B186.i.i:                                         ; preds = %B1746.i
  %.30.i.i = or disjoint i64 %.11.i1400.i, 32256
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

B232.i.i:                                         ; preds = %B1746.i
  %.36.i.i = icmp samesign ugt i64 %.18.i.i, 1199570943
  br i1 %.36.i.i, label %B244.i.i, label %B290.i.i

B244.i.i:                                         ; preds = %B232.i.i
  %.43.i.i = or disjoint i64 %.11.i1400.i, 31744
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

B290.i.i:                                         ; preds = %B232.i.i
  %.49.i.i = icmp samesign ugt i64 %.18.i.i, 947912703
  br i1 %.49.i.i, label %B302.i.i, label %B388.i.i

B302.i.i:                                         ; preds = %B290.i.i
  %.55.i.i = add nuw nsw i64 %.18.i.i, 35183432568831
  %.56.i.i = lshr i64 %.7.i.i, 13
  %.57.i.i = and i64 %.56.i.i, 1
  %.58.i.i = add nuw nsw i64 %.55.i.i, %.57.i.i
  %.59.i.i = lshr i64 %.58.i.i, 13
  %.63.i.i = or i64 %.59.i.i, %.11.i1400.i
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

B388.i.i:                                         ; preds = %B290.i.i
  %.77.i.i = icmp samesign ult i64 %.18.i.i, 847249408
  br i1 %.77.i.i, label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i, label %B436.i.i

B436.i.i:                                         ; preds = %B388.i.i
  %.69.i.i = lshr i64 %.18.i.i, 23
  %.70.i.i = sub nuw nsw i64 126, %.69.i.i
  %.89.i.i = and i64 %.7.i.i, 8388607
  %.92.i.i = or disjoint i64 %.89.i.i, 8388608
  %.94.i.i = sub nuw nsw i64 125, %.69.i.i
  %.95.i.i = shl nuw nsw i64 1, %.94.i.i
  %.99.i.i = lshr i64 %.92.i.i, %.70.i.i
  %.100.i.i = and i64 %.99.i.i, 1
  %.96.i.i = add nuw nsw i64 %.89.i.i, 8388607
  %.97.i.i = add nuw nsw i64 %.96.i.i, %.95.i.i
  %.101.i.i = add nuw nsw i64 %.97.i.i, %.100.i.i
  %.103.i.i = lshr i64 %.101.i.i, %.70.i.i
  %.109.i.i = or i64 %.103.i.i, %.11.i1400.i
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i

_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i: ; preds = %B436.i.i, %B388.i.i, %B302.i.i, %B244.i.i, %B186.i.i
  %.109.sink.i.i = phi i64 [ %.109.i.i, %B436.i.i ], [ %.30.i.i, %B186.i.i ], [ %.63.i.i, %B302.i.i ], [ %.43.i.i, %B244.i.i ], [ %.11.i1400.i, %B388.i.i ]
  %.4146.i = add nuw nsw i64 %.3675.01468.i, %.164.01474.i
  %.4162.i = icmp slt i64 %.4146.i, 0
  %.4163.i = select i1 %.4162.i, i64 %.325, i64 0
  %8 = getelementptr i32, ptr %.331, i64 %.4146.i
  %.4177.i = getelementptr i32, ptr %8, i64 %.4163.i
  %.4178.i = trunc i64 %.109.sink.i.i to i32
  store i32 %.4178.i, ptr %.4177.i, align 4, !noalias !1
  br label %B1837.i

B1802.i:                                          ; preds = %B1636.i
  %.4213.i = add nuw nsw i64 %.3675.01468.i, %.164.01474.i
  %.4229.i = icmp slt i64 %.4213.i, 0
  %.4230.i = select i1 %.4229.i, i64 %.325, i64 0
  %9 = getelementptr i32, ptr %.331, i64 %.4213.i
  %.4244.i = getelementptr i32, ptr %9, i64 %.4230.i
  store i32 %.4210.i, ptr %.4244.i, align 4, !noalias !1
  br label %B1837.i

B1837.i:                                          ; preds = %B1802.i, %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i, %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit.i, %B1596.i
  %.3731.i = icmp sgt i64 %.3678.01469.i, 1
  br i1 %.3731.i, label %B1484.if.i, label %B68.loopexit.i

B1838.i:                                          ; preds = %B1118.if.i, %B1032.i, %B900.i
  %.1521.i = icmp sgt i64 %.1467.01457.i, 1
  br i1 %.1521.i, label %B484.if.i, label %B1154.i

B72.endif.endif.i:                                ; preds = %B72.endif.else.endif.endif.endif.if.i, %B72.endif.else.endif.endif.endif.i
  %.341.sroa.13.0.i = phi i64 [ %.177, %B72.endif.else.endif.endif.endif.if.i ], [ %.341.sroa.13.1.i, %B72.endif.else.endif.endif.endif.i ]
  %.429.i = sub i64 %.341.sroa.13.0.i, %.341.sroa.0.3.i
  %.462.i = getelementptr double, ptr %.184, i64 %.341.sroa.0.3.i
  br i1 %.361.i, label %B72.endif.endif.else.endif.if.i, label %B72.endif.endif.else.endif.endif.i, !prof !0

B72.endif.else.endif.if.i:                        ; preds = %B72.i
  br label %B72.endif.else.endif.endif.i

B72.endif.else.endif.endif.i:                     ; preds = %B72.endif.else.endif.if.i, %B72.i
  %.341.sroa.0.3.i = phi i64 [ %.177, %B72.endif.else.endif.if.i ], [ 0, %B72.i ]
  %.368.i = icmp slt i64 %.266.i, 0
  %.369.i = select i1 %.368.i, i64 %.177, i64 0
  %.370.i = add i64 %.369.i, %.11.i.i
  %.373.i = icmp slt i64 %.370.i, 0
  br i1 %.373.i, label %B72.endif.else.endif.endif.if.i, label %B72.endif.else.endif.endif.endif.i, !prof !0

B72.endif.else.endif.endif.if.i:                  ; preds = %B72.endif.else.endif.endif.i
  br label %B72.endif.else.endif.endif.endif.i

B72.endif.else.endif.endif.endif.i:               ; preds = %B72.endif.else.endif.endif.if.i, %B72.endif.else.endif.endif.i
  %.341.sroa.13.1.i = phi i64 [ 0, %B72.endif.else.endif.endif.if.i ], [ %.370.i, %B72.endif.else.endif.endif.i ]
  %.378.not.i = icmp slt i64 %.370.i, %.177
  br i1 %.378.not.i, label %B72.endif.endif.i, label %B72.endif.else.endif.endif.endif.if.i, !prof !4

B72.endif.else.endif.endif.endif.if.i:            ; preds = %B72.endif.else.endif.endif.endif.i
  br label %B72.endif.endif.i

B72.endif.endif.endif.i:                          ; preds = %B72.endif.endif.else.endif.endif.endif.if.i, %B72.endif.endif.else.endif.endif.endif.i
  %.534.sroa.13.0.i = phi i64 [ %.177, %B72.endif.endif.else.endif.endif.endif.if.i ], [ %.534.sroa.13.1.i, %B72.endif.endif.else.endif.endif.endif.i ]
  %.622.i = sub i64 %.534.sroa.13.0.i, %.534.sroa.0.3.i
  %.631.i = tail call i64 @llvm.smax.i64(i64 %.622.i, i64 0)
  %.655.i = getelementptr double, ptr %1, i64 %.534.sroa.0.3.i
  br i1 %.361.i, label %B72.endif.endif.endif.else.endif.if.i, label %B72.endif.endif.endif.else.endif.endif.i, !prof !0

B72.endif.endif.else.endif.if.i:                  ; preds = %B72.endif.endif.i
  br label %B72.endif.endif.else.endif.endif.i

B72.endif.endif.else.endif.endif.i:               ; preds = %B72.endif.endif.else.endif.if.i, %B72.endif.endif.i
  %.534.sroa.0.3.i = phi i64 [ %.177, %B72.endif.endif.else.endif.if.i ], [ 0, %B72.endif.endif.i ]
  br i1 %.373.i, label %B72.endif.endif.else.endif.endif.if.i, label %B72.endif.endif.else.endif.endif.endif.i, !prof !0

B72.endif.endif.else.endif.endif.if.i:            ; preds = %B72.endif.endif.else.endif.endif.i
  br label %B72.endif.endif.else.endif.endif.endif.i

B72.endif.endif.else.endif.endif.endif.i:         ; preds = %B72.endif.endif.else.endif.endif.if.i, %B72.endif.endif.else.endif.endif.i
  %.534.sroa.13.1.i = phi i64 [ 0, %B72.endif.endif.else.endif.endif.if.i ], [ %.370.i, %B72.endif.endif.else.endif.endif.i ]
  br i1 %.378.not.i, label %B72.endif.endif.endif.i, label %B72.endif.endif.else.endif.endif.endif.if.i, !prof !4

B72.endif.endif.else.endif.endif.endif.if.i:      ; preds = %B72.endif.endif.else.endif.endif.endif.i
  br label %B72.endif.endif.endif.i

B72.endif.endif.endif.endif.i:                    ; preds = %B72.endif.endif.endif.else.endif.endif.endif.if.i, %B72.endif.endif.endif.else.endif.endif.endif.i
  %.727.sroa.13.0.i = phi i64 [ %.177, %B72.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.727.sroa.13.1.i, %B72.endif.endif.endif.else.endif.endif.endif.i ]
  %.815.i = sub i64 %.727.sroa.13.0.i, %.727.sroa.0.3.i
  %.824.i = tail call i64 @llvm.smax.i64(i64 %.815.i, i64 0)
  %.848.i = getelementptr double, ptr %2, i64 %.727.sroa.0.3.i
  %.943.i = icmp slt i64 %.164.01474.i, 0
  %.944.i = select i1 %.943.i, i64 %.27, i64 0
  %.945.i = add i64 %.944.i, %.164.01474.i
  %.948.i = icmp slt i64 %.945.i, 0
  br i1 %.948.i, label %B72.endif.endif.endif.endif.else.if.i, label %B72.endif.endif.endif.endif.else.endif.i, !prof !0

B72.endif.endif.endif.else.endif.if.i:            ; preds = %B72.endif.endif.endif.i
  br label %B72.endif.endif.endif.else.endif.endif.i

B72.endif.endif.endif.else.endif.endif.i:         ; preds = %B72.endif.endif.endif.else.endif.if.i, %B72.endif.endif.endif.i
  %.727.sroa.0.3.i = phi i64 [ %.177, %B72.endif.endif.endif.else.endif.if.i ], [ 0, %B72.endif.endif.endif.i ]
  br i1 %.373.i, label %B72.endif.endif.endif.else.endif.endif.if.i, label %B72.endif.endif.endif.else.endif.endif.endif.i, !prof !0

B72.endif.endif.endif.else.endif.endif.if.i:      ; preds = %B72.endif.endif.endif.else.endif.endif.i
  br label %B72.endif.endif.endif.else.endif.endif.endif.i

B72.endif.endif.endif.else.endif.endif.endif.i:   ; preds = %B72.endif.endif.endif.else.endif.endif.if.i, %B72.endif.endif.endif.else.endif.endif.i
  %.727.sroa.13.1.i = phi i64 [ 0, %B72.endif.endif.endif.else.endif.endif.if.i ], [ %.370.i, %B72.endif.endif.endif.else.endif.endif.i ]
  br i1 %.378.not.i, label %B72.endif.endif.endif.endif.i, label %B72.endif.endif.endif.else.endif.endif.endif.if.i, !prof !4

B72.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B72.endif.endif.endif.else.endif.endif.endif.i
  br label %B72.endif.endif.endif.endif.i

B36.i.i:                                          ; preds = %B72.endif.endif.endif.endif.else.endif.endif.i
  br i1 %.152323.not.i.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B76.if.i.i

B176.i.i:                                         ; preds = %B72.endif.endif.endif.endif.else.endif.endif.i
  br i1 %.152323.not.i.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B216.if.i.i

B76.if.i.i:                                       ; preds = %B36.i.i, %B76.if.i.i
  %.94.0324.i.i = phi i64 [ %.165.i.i, %B76.if.i.i ], [ 0, %B36.i.i ]
  %.165.i.i = add nuw nsw i64 %.94.0324.i.i, 1
  %10 = getelementptr i32, ptr %.1054.i, i64 %.94.0324.i.i
  %.219.i.i = load i32, ptr %10, align 4, !noalias !5
  %11 = getelementptr i32, ptr %.259, i64 %.94.0324.i.i
  store i32 %.219.i.i, ptr %11, align 4, !noalias !5
  %exitcond330.not.i.i = icmp eq i64 %.429.i, %.165.i.i
  br i1 %exitcond330.not.i.i, label %B144.if.i.i, label %B76.if.i.i

B144.if.i.i:                                      ; preds = %B76.if.i.i, %B144.if.i.i
  %.289.0327.i.i = phi i64 [ %.358.i.i, %B144.if.i.i ], [ 0, %B76.if.i.i ]
  %.358.i.i = add nuw nsw i64 %.289.0327.i.i, 1
  %12 = getelementptr float, ptr %.223, i64 %.289.0327.i.i
  %.412.i.i = load float, ptr %12, align 4, !noalias !5
  %13 = getelementptr double, ptr %.462.i, i64 %.289.0327.i.i
  %.442.i.i = fpext float %.412.i.i to double
  store double %.442.i.i, ptr %13, align 8, !noalias !5
  %exitcond331.not.i.i = icmp eq i64 %.429.i, %.358.i.i
  br i1 %exitcond331.not.i.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B144.if.i.i

B216.if.i.i:                                      ; preds = %B176.i.i, %B216.if.i.i
  %.489.0321.i.i = phi i64 [ %.558.i.i, %B216.if.i.i ], [ 0, %B176.i.i ]
  %.558.i.i = add nuw nsw i64 %.489.0321.i.i, 1
  %14 = getelementptr i32, ptr %.1054.i, i64 %.489.0321.i.i
  %.612.i.i = load i32, ptr %14, align 4, !noalias !5
  %.614.i.i = zext i32 %.612.i.i to i64
  %.639.i.i = getelementptr float, ptr %.73, i64 %.614.i.i
  %.640.i.i = load float, ptr %.639.i.i, align 4, !noalias !5
  %15 = getelementptr double, ptr %.462.i, i64 %.489.0321.i.i
  %.670.i.i = fpext float %.640.i.i to double
  store double %.670.i.i, ptr %15, align 8, !noalias !5
  %exitcond.not.i.i = icmp eq i64 %.429.i, %.558.i.i
  br i1 %exitcond.not.i.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B216.if.i.i

_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i: ; preds = %B216.if.i.i, %B144.if.i.i, %B176.i.i, %B36.i.i
  %storemerge1388.i = tail call i64 @llvm.smax.i64(i64 %.11.i.i, i64 0)
  %.12021436.not.i = icmp slt i64 %.266.i, 1
  br i1 %.12021436.not.i, label %B402.i, label %B290.if.i

B72.endif.endif.endif.endif.else.if.i:            ; preds = %B72.endif.endif.endif.endif.i
  br label %B72.endif.endif.endif.endif.else.endif.i

B72.endif.endif.endif.endif.else.endif.i:         ; preds = %B72.endif.endif.endif.endif.else.if.i, %B72.endif.endif.endif.endif.i
  %.933.sroa.0.1.i = phi i64 [ 0, %B72.endif.endif.endif.endif.else.if.i ], [ %.945.i, %B72.endif.endif.endif.endif.i ]
  %.953.not.i = icmp slt i64 %.945.i, %.27
  br i1 %.953.not.i, label %B72.endif.endif.endif.endif.else.endif.endif.i, label %B72.endif.endif.endif.endif.else.endif.if.i, !prof !4

B72.endif.endif.endif.endif.else.endif.if.i:      ; preds = %B72.endif.endif.endif.endif.else.endif.i
  br label %B72.endif.endif.endif.endif.else.endif.endif.i

B72.endif.endif.endif.endif.else.endif.endif.i:   ; preds = %B72.endif.endif.endif.endif.else.endif.if.i, %B72.endif.endif.endif.endif.else.endif.i
  %.933.sroa.0.3.i = phi i64 [ %.27, %B72.endif.endif.endif.endif.else.endif.if.i ], [ %.933.sroa.0.1.i, %B72.endif.endif.endif.endif.else.endif.i ]
  %.1054.i = getelementptr i32, ptr %.34, i64 %.933.sroa.0.3.i
  %.152323.not.i.i = icmp slt i64 %.429.i, 1
  br i1 %.60.i.i, label %B36.i.i, label %B176.i.i

B290.if.i:                                        ; preds = %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i, %B392.i
  %.1149.01438.i = phi i64 [ %.1211.i, %B392.i ], [ %storemerge1388.i, %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i ]
  %.1146.01437.i = phi i64 [ %.1215.i, %B392.i ], [ 0, %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.i ]
  %.1211.i = add nsw i64 %.1149.01438.i, -1
  %.1215.i = add nuw nsw i64 %.1146.01437.i, 1
  %16 = getelementptr double, ptr %.462.i, i64 %.1146.01437.i
  %.1273.i = load double, ptr %16, align 8, !noalias !1
  %.1281.le.i = fsub double %.1273.i, %.1273.i
  %.1282.le.i = fcmp ord double %.1281.le.i, 0.000000e+00
  %17 = getelementptr i8, ptr %.295, i64 %.1146.01437.i
  %.1327.i = zext i1 %.1282.le.i to i8
  store i8 %.1327.i, ptr %17, align 1, !noalias !1
  br i1 %.1330.i, label %B374.i, label %B392.i

B484.if.i:                                        ; preds = %B1838.i, %B484.if.lr.ph.i
  %begun.2.11458.i = phi i1 [ %.1330.i, %B484.if.lr.ph.i ], [ true, %B1838.i ]
  %.1467.01457.i = phi i64 [ %spec.select1433.i, %B484.if.lr.ph.i ], [ %.1530.i, %B1838.i ]
  %.1464.01456.i = phi i64 [ %..i, %B484.if.lr.ph.i ], [ %.1534.i, %B1838.i ]
  %.1530.i = add nsw i64 %.1467.01457.i, -1
  %.1534.i = add nuw i64 %.1464.01456.i, 1
  br i1 %.948.i, label %B486.else.if.i, label %B486.else.endif.i, !prof !0

B36.i1413.i:                                      ; preds = %B486.else.endif.endif.i
  br i1 %.152323.not.i1402.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i, label %B76.if.i1414.i

B176.i1403.i:                                     ; preds = %B486.else.endif.endif.i
  br i1 %.152323.not.i1402.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i, label %B216.if.i1404.i

B76.if.i1414.i:                                   ; preds = %B36.i1413.i, %B76.if.i1414.i
  %.94.0324.i1415.i = phi i64 [ %.165.i1416.i, %B76.if.i1414.i ], [ 0, %B36.i1413.i ]
  %.165.i1416.i = add nuw nsw i64 %.94.0324.i1415.i, 1
  %18 = getelementptr i32, ptr %.1727.i, i64 %.94.0324.i1415.i
  %.219.i1417.i = load i32, ptr %18, align 4, !noalias !8
  %19 = getelementptr i32, ptr %.259, i64 %.94.0324.i1415.i
  store i32 %.219.i1417.i, ptr %19, align 4, !noalias !8
  %exitcond330.not.i1418.i = icmp eq i64 %.815.i, %.165.i1416.i
  br i1 %exitcond330.not.i1418.i, label %B144.if.i1419.i, label %B76.if.i1414.i

B144.if.i1419.i:                                  ; preds = %B76.if.i1414.i, %B144.if.i1419.i
  %.289.0327.i1420.i = phi i64 [ %.358.i1421.i, %B144.if.i1419.i ], [ 0, %B76.if.i1414.i ]
  %.358.i1421.i = add nuw nsw i64 %.289.0327.i1420.i, 1
  %20 = getelementptr float, ptr %.223, i64 %.289.0327.i1420.i
  %.412.i1422.i = load float, ptr %20, align 4, !noalias !8
  %21 = getelementptr double, ptr %.848.i, i64 %.289.0327.i1420.i
  %.442.i1423.i = fpext float %.412.i1422.i to double
  store double %.442.i1423.i, ptr %21, align 8, !noalias !8
  %exitcond331.not.i1424.i = icmp eq i64 %.815.i, %.358.i1421.i
  br i1 %exitcond331.not.i1424.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i, label %B144.if.i1419.i

B216.if.i1404.i:                                  ; preds = %B176.i1403.i, %B216.if.i1404.i
  %.489.0321.i1405.i = phi i64 [ %.558.i1406.i, %B216.if.i1404.i ], [ 0, %B176.i1403.i ]
  %.558.i1406.i = add nuw nsw i64 %.489.0321.i1405.i, 1
  %22 = getelementptr i32, ptr %.1727.i, i64 %.489.0321.i1405.i
  %.612.i1407.i = load i32, ptr %22, align 4, !noalias !8
  %.614.i1408.i = zext i32 %.612.i1407.i to i64
  %.639.i1409.i = getelementptr float, ptr %.73, i64 %.614.i1408.i
  %.640.i1410.i = load float, ptr %.639.i1409.i, align 4, !noalias !8
  %23 = getelementptr double, ptr %.848.i, i64 %.489.0321.i1405.i
  %.670.i1411.i = fpext float %.640.i1410.i to double
  store double %.670.i1411.i, ptr %23, align 8, !noalias !8
  %exitcond.not.i1412.i = icmp eq i64 %.815.i, %.558.i1406.i
  br i1 %exitcond.not.i1412.i, label %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i, label %B216.if.i1404.i

_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i: ; preds = %B216.if.i1404.i, %B144.if.i1419.i, %B176.i1403.i, %B36.i1413.i
  br i1 %.12021436.not.i, label %B670.i, label %B584.if.i

B486.else.if.i:                                   ; preds = %B484.if.i
  br label %B486.else.endif.i

B486.else.endif.i:                                ; preds = %B486.else.if.i, %B484.if.i
  %.1606.sroa.0.1.i = phi i64 [ 0, %B486.else.if.i ], [ %.945.i, %B484.if.i ]
  br i1 %.953.not.i, label %B486.else.endif.endif.i, label %B486.else.endif.if.i, !prof !4

B486.else.endif.if.i:                             ; preds = %B486.else.endif.i
  br label %B486.else.endif.endif.i

B486.else.endif.endif.i:                          ; preds = %B486.else.endif.if.i, %B486.else.endif.i
  %.1606.sroa.0.3.i = phi i64 [ %.27, %B486.else.endif.if.i ], [ %.1606.sroa.0.1.i, %B486.else.endif.i ]
  %.1723.i = mul i64 %.1464.01456.i, %.27
  %24 = getelementptr i32, ptr %.34, i64 %.1723.i
  %.1727.i = getelementptr i32, ptr %24, i64 %.1606.sroa.0.3.i
  br i1 %.60.i.i, label %B36.i1413.i, label %B176.i1403.i

B584.if.i:                                        ; preds = %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i, %B584.if.i
  %.1822.01441.i = phi i64 [ %.1884.i, %B584.if.i ], [ %storemerge1388.i, %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i ]
  %.1819.01440.i = phi i64 [ %.1888.i, %B584.if.i ], [ 0, %_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit1425.i ]
  %.1884.i = add nsw i64 %.1822.01441.i, -1
  %.1888.i = add nuw nsw i64 %.1819.01440.i, 1
  %25 = getelementptr i8, ptr %.295, i64 %.1819.01440.i
  %.1942.i = load i8, ptr %25, align 1, !noalias !1
  %26 = getelementptr double, ptr %.848.i, i64 %.1819.01440.i
  %.1972.i = load double, ptr %26, align 8, !noalias !1
  %.1980.le.i = fsub double %.1972.i, %.1972.i
  %.1981.le.i = fcmp ord double %.1980.le.i, 0.000000e+00
  %27 = and i8 %.1942.i, 1
  %.19981398.i = select i1 %.1981.le.i, i8 %27, i8 0
  store i8 %.19981398.i, ptr %25, align 1, !noalias !1
  %.1875.i = icmp sgt i64 %.1822.01441.i, 1
  br i1 %.1875.i, label %B584.if.i, label %B670.thread.i

B722.if.i:                                        ; preds = %B670.thread.i, %B722.if.i
  %.2065.01445.i = phi i64 [ %.2127.i, %B722.if.i ], [ %storemerge1388.i, %B670.thread.i ]
  %.2062.01444.i = phi i64 [ %.2131.i, %B722.if.i ], [ 0, %B670.thread.i ]
  %.2127.i = add nsw i64 %.2065.01445.i, -1
  %.2131.i = add nuw nsw i64 %.2062.01444.i, 1
  %28 = getelementptr double, ptr %.848.i, i64 %.2062.01444.i
  %.2185.i = load double, ptr %28, align 8, !noalias !1
  %29 = getelementptr double, ptr %.462.i, i64 %.2062.01444.i
  %.2215.i = load double, ptr %29, align 8, !noalias !1
  %.2216.i = fsub double %.2185.i, %.2215.i
  store double %.2216.i, ptr %28, align 8, !noalias !1
  %.2118.i = icmp sgt i64 %.2065.01445.i, 1
  br i1 %.2118.i, label %B722.if.i, label %B820.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.preheader.i
  %.2384.01448.i = phi i64 [ %.2446.i, %B866.if.i ], [ %storemerge1388.i, %B866.if.preheader.i ]
  %.2381.01447.i = phi i64 [ %.2450.i, %B866.if.i ], [ 0, %B866.if.preheader.i ]
  %.2446.i = add nsw i64 %.2384.01448.i, -1
  %.2450.i = add nuw nsw i64 %.2381.01447.i, 1
  %30 = getelementptr double, ptr %.848.i, i64 %.2381.01447.i
  %.2504.i = load double, ptr %30, align 8, !noalias !1
  %.2506.i = fmul double %.23511482.i, %.2504.i
  store double %.2506.i, ptr %30, align 8, !noalias !1
  %.2437.i = icmp sgt i64 %.2384.01448.i, 1
  br i1 %.2437.i, label %B866.if.i, label %B900.thread.i

B986.if.i:                                        ; preds = %B900.thread.i, %B986.if.i
  %.2641.01454.i = phi i64 [ %.2703.i, %B986.if.i ], [ %storemerge1388.i, %B900.thread.i ]
  %.2638.01453.i = phi i64 [ %.2707.i, %B986.if.i ], [ 0, %B900.thread.i ]
  %.2703.i = add nsw i64 %.2641.01454.i, -1
  %.2707.i = add nuw nsw i64 %.2638.01453.i, 1
  %31 = getelementptr double, ptr %.655.i, i64 %.2638.01453.i
  %.2761.i = load double, ptr %31, align 8, !noalias !1
  %32 = getelementptr double, ptr %.848.i, i64 %.2638.01453.i
  %.2791.i = load double, ptr %32, align 8, !noalias !1
  %.2792.i = fadd double %.2761.i, %.2791.i
  store double %.2792.i, ptr %31, align 8, !noalias !1
  %.2694.i = icmp sgt i64 %.2641.01454.i, 1
  br i1 %.2694.i, label %B986.if.i, label %B1032.i

B1118.if.i:                                       ; preds = %B900.thread.i, %B1118.if.i
  %.2932.01451.i = phi i64 [ %.2994.i, %B1118.if.i ], [ %storemerge1388.i, %B900.thread.i ]
  %.2929.01450.i = phi i64 [ %.2998.i, %B1118.if.i ], [ 0, %B900.thread.i ]
  %.2994.i = add nsw i64 %.2932.01451.i, -1
  %.2998.i = add nuw nsw i64 %.2929.01450.i, 1
  %33 = getelementptr double, ptr %.848.i, i64 %.2929.01450.i
  %.3052.i = load double, ptr %33, align 8, !noalias !1
  %34 = getelementptr double, ptr %.655.i, i64 %.2929.01450.i
  store double %.3052.i, ptr %34, align 8, !noalias !1
  %.2985.i = icmp sgt i64 %.2932.01451.i, 1
  br i1 %.2985.i, label %B1118.if.i, label %B1838.i

B1270.if.i:                                       ; preds = %B1270.preheader.i, %B1270.if.i
  %.3200.01463.i = phi i64 [ %.3262.i, %B1270.if.i ], [ %storemerge1388.i, %B1270.preheader.i ]
  %.3197.01462.i = phi i64 [ %.3266.i, %B1270.if.i ], [ 0, %B1270.preheader.i ]
  %.3262.i = add nsw i64 %.3200.01463.i, -1
  %.3266.i = add nuw nsw i64 %.3197.01462.i, 1
  %35 = getelementptr double, ptr %.655.i, i64 %.3197.01462.i
  %.3320.i = load double, ptr %35, align 8, !noalias !1
  %.3325.i = fdiv double %.3320.i, %arg.a6
  store double %.3325.i, ptr %35, align 8, !noalias !1
  %.3253.i = icmp sgt i64 %.3200.01463.i, 1
  br i1 %.3253.i, label %B1270.if.i, label %B1304.i

B1408.if.i:                                       ; preds = %B1356.i, %B1408.if.i
  %.3460.01466.i = phi i64 [ %.3522.i, %B1408.if.i ], [ %storemerge1388.i, %B1356.i ]
  %.3457.01465.i = phi i64 [ %.3526.i, %B1408.if.i ], [ 0, %B1356.i ]
  %.3522.i = add nsw i64 %.3460.01466.i, -1
  %.3526.i = add nuw nsw i64 %.3457.01465.i, 1
  %36 = getelementptr double, ptr %.462.i, i64 %.3457.01465.i
  %.3580.i = load double, ptr %36, align 8, !noalias !1
  %37 = getelementptr double, ptr %.655.i, i64 %.3457.01465.i
  %.3610.i = load double, ptr %37, align 8, !noalias !1
  %.3611.i = fadd double %.3580.i, %.3610.i
  store double %.3611.i, ptr %37, align 8, !noalias !1
  %.3513.i = icmp sgt i64 %.3460.01466.i, 1
  br i1 %.3513.i, label %B1408.if.i, label %B1484.if.i.preheader

B1484.if.i.preheader:                             ; preds = %B1408.if.i, %B1454.i
  br label %B1484.if.i

B1484.if.i:                                       ; preds = %B1484.if.i.preheader, %B1837.i
  %.3678.01469.i = phi i64 [ %.3740.i, %B1837.i ], [ %storemerge1388.i, %B1484.if.i.preheader ]
  %.3675.01468.i = phi i64 [ %.3744.i, %B1837.i ], [ 0, %B1484.if.i.preheader ]
  %.3740.i = add nsw i64 %.3678.01469.i, -1
  %.3744.i = add nuw nsw i64 %.3675.01468.i, 1
  %38 = getelementptr double, ptr %.655.i, i64 %.3675.01468.i
  %.3802.i = load double, ptr %38, align 8, !noalias !1
  %.3803.i = fptrunc double %.3802.i to float
  %39 = getelementptr i8, ptr %.295, i64 %.3675.01468.i
  %.3837.i = load i8, ptr %39, align 1, !noalias !1
  %.3838.not.i = icmp eq i8 %.3837.i, 0
  %.3848.le.i = fcmp uno float %.3803.i, 0.000000e+00
  %or.cond1487.i = select i1 %.3838.not.i, i1 true, i1 %.3848.le.i
  br i1 %or.cond1487.i, label %B1596.i, label %B1636.i

_ZN14sparse_kernels5blend5blendB4v292B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit: ; preds = %B68.loopexit.i, %entry
  call void @llvm.lifetime.end.p0(ptr nonnull %.2288.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.2580.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.2870.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.3138.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.3397.i)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_blend_blend(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, double %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  store i64 0, ptr %.14, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v291B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxdxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, double %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #4
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels5blend6_roundB4v288B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.values.2, ptr captures(none) %arg.values.4, i64 %arg.level, i64 %arg.kind, ptr readonly captures(none) %arg.table.4, ptr captures(none) %arg.singles.4, ptr captures(none) %arg.bits.4) unnamed_addr #1 {
entry:
  %.55 = icmp eq i64 %arg.level, 0
  br i1 %.55, label %common.ret, label %B30

common.ret:                                       ; preds = %B480.if, %B450, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B30:                                              ; preds = %entry
  %.163382.not = icmp slt i64 %arg.values.2, 1
  br i1 %.163382.not, label %B138, label %B74.if

B138:                                             ; preds = %B30
  %.268 = icmp eq i64 %arg.level, 2
  %.271 = icmp eq i64 %arg.kind, 0
  %or.cond = select i1 %.268, i1 %.271, i1 false
  br i1 %or.cond, label %B450, label %B310

B138.thread:                                      ; preds = %B74.if
  %.268399 = icmp eq i64 %arg.level, 2
  %.271400 = icmp eq i64 %arg.kind, 0
  %or.cond401 = select i1 %.268399, i1 %.271400, i1 false
  br i1 %or.cond401, label %B212.if, label %B310

B310:                                             ; preds = %B138.thread, %B138
  %.268402 = phi i1 [ %.268399, %B138.thread ], [ %.268, %B138 ]
  %.500 = icmp eq i64 %arg.kind, 1
  %or.cond378 = select i1 %.268402, i1 %.500, i1 false
  %.584385 = icmp sgt i64 %arg.values.2, 0
  %or.cond394 = and i1 %or.cond378, %.584385
  br i1 %or.cond394, label %B384.if, label %B450

B450:                                             ; preds = %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit, %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit, %B138, %B310
  br i1 %.163382.not, label %common.ret, label %B480.if

B74.if:                                           ; preds = %B30, %B74.if
  %.105.0384 = phi i64 [ %.176, %B74.if ], [ 0, %B30 ]
  %.176 = add nuw nsw i64 %.105.0384, 1
  %0 = getelementptr double, ptr %arg.values.4, i64 %.105.0384
  %.230 = load double, ptr %0, align 8
  %.231 = fptrunc double %.230 to float
  %1 = getelementptr float, ptr %arg.singles.4, i64 %.105.0384
  store float %.231, ptr %1, align 4
  %exitcond.not = icmp eq i64 %arg.values.2, %.176
  br i1 %exitcond.not, label %B138.thread, label %B74.if

B212.if:                                          ; preds = %B138.thread, %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit
  %.303.0389 = phi i64 [ %.372, %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit ], [ 0, %B138.thread ]
  %.372 = add nuw nsw i64 %.303.0389, 1
  %2 = getelementptr i32, ptr %arg.bits.4, i64 %.303.0389
  %.427 = load i32, ptr %2, align 4
  %.9.i = zext i32 %.427 to i64
  %.11.i = and i64 %.9.i, 2147483647
  %.14.i = icmp samesign ugt i64 %.11.i, 2139095040
  br i1 %.14.i, label %B94.i, label %B218.i

B94.i:                                            ; preds = %B212.if
  %.20.i = lshr i32 %.427, 16
  %.25.i = or i32 %.20.i, 64
  br label %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

B218.i:                                           ; preds = %B212.if
  %.34.i = add nuw nsw i64 %.9.i, 32767
  %.39.i = lshr i64 %.9.i, 16
  %.44.i = and i64 %.39.i, 1
  %.45.i = add nuw nsw i64 %.34.i, %.44.i
  %.48.i = lshr i64 %.45.i, 16
  %3 = trunc nuw nsw i64 %.48.i to i32
  br label %_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

_ZN14sparse_kernels5casts7to_bf16B4v289B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit: ; preds = %B94.i, %B218.i
  %storemerge.i = phi i32 [ %3, %B218.i ], [ %.25.i, %B94.i ]
  %.484 = shl i32 %storemerge.i, 16
  store i32 %.484, ptr %2, align 4
  %exitcond397.not = icmp eq i64 %arg.values.2, %.372
  br i1 %exitcond397.not, label %B450, label %B212.if

B384.if:                                          ; preds = %B310, %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit
  %.528.0386 = phi i64 [ %.597, %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit ], [ 0, %B310 ]
  %.597 = add nuw nsw i64 %.528.0386, 1
  %4 = getelementptr i32, ptr %arg.bits.4, i64 %.528.0386
  %.652 = load i32, ptr %4, align 4
  %.7.i = zext i32 %.652 to i64
  %.8.i = lshr i64 %.7.i, 16
  %.11.i380 = and i64 %.8.i, 32768
  %.18.i = and i64 %.7.i, 2147483647
  %.23.i = icmp samesign ugt i64 %.18.i, 2139095040
  br i1 %.23.i, label %B186.i, label %B232.i

B186.i:                                           ; preds = %B384.if
  %.30.i = or disjoint i64 %.11.i380, 32256
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

B232.i:                                           ; preds = %B384.if
  %.36.i = icmp samesign ugt i64 %.18.i, 1199570943
  br i1 %.36.i, label %B244.i, label %B290.i

B244.i:                                           ; preds = %B232.i
  %.43.i = or disjoint i64 %.11.i380, 31744
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

B290.i:                                           ; preds = %B232.i
  %.49.i = icmp samesign ugt i64 %.18.i, 947912703
  br i1 %.49.i, label %B302.i, label %B388.i

B302.i:                                           ; preds = %B290.i
  %.55.i = add nuw nsw i64 %.18.i, 35183432568831
  %.56.i = lshr i64 %.7.i, 13
  %.57.i = and i64 %.56.i, 1
  %.58.i = add nuw nsw i64 %.55.i, %.57.i
  %.59.i = lshr i64 %.58.i, 13
  %.62.i = and i64 %.59.i, 4294967295
  %.63.i = or i64 %.62.i, %.11.i380
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

B388.i:                                           ; preds = %B290.i
  %.77.i = icmp samesign ult i64 %.18.i, 847249408
  br i1 %.77.i, label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit, label %B436.i

B436.i:                                           ; preds = %B388.i
  %.69.i = lshr i64 %.18.i, 23
  %.70.i = sub nuw nsw i64 126, %.69.i
  %.89.i = and i64 %.7.i, 8388607
  %.92.i = or disjoint i64 %.89.i, 8388608
  %.94.i = sub nuw nsw i64 125, %.69.i
  %.95.i = shl nuw nsw i64 1, %.94.i
  %.99.i = lshr i64 %.92.i, %.70.i
  %.100.i = and i64 %.99.i, 1
  %.96.i = add nuw nsw i64 %.89.i, 8388607
  %.97.i = add nuw nsw i64 %.96.i, %.95.i
  %.101.i = add nuw nsw i64 %.97.i, %.100.i
  %.103.i = lshr i64 %.101.i, %.70.i
  %.109.i = or i64 %.103.i, %.11.i380
  br label %_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit

_ZN14sparse_kernels5casts6to_f16B4v290B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dEj.exit: ; preds = %B186.i, %B244.i, %B302.i, %B388.i, %B436.i
  %.109.sink.i = phi i64 [ %.109.i, %B436.i ], [ %.30.i, %B186.i ], [ %.63.i, %B302.i ], [ %.43.i, %B244.i ], [ %.11.i380, %B388.i ]
  %.702 = getelementptr float, ptr %arg.table.4, i64 %.109.sink.i
  %.703 = load float, ptr %.702, align 4
  %5 = getelementptr float, ptr %arg.singles.4, i64 %.528.0386
  store float %.703, ptr %5, align 4
  %exitcond396.not = icmp eq i64 %arg.values.2, %.597
  br i1 %exitcond396.not, label %B450, label %B384.if

B480.if:                                          ; preds = %B450, %B480.if
  %.771.0392 = phi i64 [ %.840, %B480.if ], [ 0, %B450 ]
  %.840 = add nuw nsw i64 %.771.0392, 1
  %6 = getelementptr float, ptr %arg.singles.4, i64 %.771.0392
  %.894 = load float, ptr %6, align 4
  %.895 = fpext float %.894 to double
  %7 = getelementptr double, ptr %arg.values.4, i64 %.771.0392
  store double %.895, ptr %7, align 8
  %exitcond398.not = icmp eq i64 %arg.values.2, %.840
  br i1 %exitcond398.not, label %common.ret, label %B480.if
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels5blend5blendB4v292B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels5blend5blendB4v292B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !2}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!8 = !{!9, !2}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels5blend5_loadB4v293B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
